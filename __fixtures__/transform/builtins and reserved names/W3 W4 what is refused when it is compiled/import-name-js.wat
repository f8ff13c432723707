(module (import "./a.js" "wasm-js:f" (func)))
