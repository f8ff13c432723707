import { call } from "./calls.wasm";
console.log(call(41));
export function callee(x) {
  return x + 1;
}
// ---- calls.wat
(module
  (import "./exec.js" "callee" (func $callee (param i32) (result i32)))
  (func (export "call") (param i32) (result i32) (call $callee (local.get 0))))

// ---- prints
42
