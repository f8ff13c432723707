(module (import "./a.js" "wasm:f" (func)))
