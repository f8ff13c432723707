(module
  (import "wasm:js-string" "length" (func $length (param externref) (result i32)))
  (import "own" "text" (global $text externref))
  (func (export "length") (result i32) global.get $text call $length))
