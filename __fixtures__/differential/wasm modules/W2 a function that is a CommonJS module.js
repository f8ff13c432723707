import { call } from "./imports.wasm";
console.log(call(1));
// ---- imports.wat
(module
  (import "./callee.cjs" "default" (func $callee (param i32) (result i32)))
  (func (export "call") (param i32) (result i32) (call $callee (local.get 0))))
// ---- callee.cjs
module.exports = (x) => x + 41;

// ---- prints
42
