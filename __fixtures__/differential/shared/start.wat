(module
  (import "./effect.js" "effect" (func $effect))
  (start $effect))
