import { length } from "./strings.wasm";
console.log(length("four"));
// ---- strings.wat
(module
  (import "wasm:js-string" "length" (func $length (param externref) (result i32)))
  (func (export "length") (param externref) (result i32) (call $length (local.get 0))))

// ---- prints
4
