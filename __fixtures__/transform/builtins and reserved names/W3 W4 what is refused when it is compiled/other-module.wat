(module (import "wasm:other" "f" (func)) (import "wasm:js-string" "unknown" (func)))
