(module
  (import "wasm:js-string" "length" (func $length (param externref) (result i32)))
  (func (export "length") (param externref) (result i32) (call $length (local.get 0))))
