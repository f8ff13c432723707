(module (import "wasm-js:anything" "f" (func)))
