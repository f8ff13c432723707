import { call } from "./folder/inner/calls.wasm";
console.log(call(1));
// ---- folder/inner/calls.wat
(module
  (import "../above.js" "callee" (func $callee (param i32) (result i32)))
  (import "./beside.js" "callee" (func $beside (param i32) (result i32)))
  (func (export "call") (param i32) (result i32) (call $callee (call $beside (local.get 0)))))
// ---- folder/above.js
export const callee = (x) => x * 100;
// ---- folder/inner/beside.js
export const callee = (x) => x + 10;

// ---- prints
1100
