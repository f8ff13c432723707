import { call } from "./a/outer.wasm";
console.log(call(1));
// ---- a/outer.wat
(module
  (import "../b/inner.wasm" "call" (func $call (param i32) (result i32)))
  (func (export "call") (param i32) (result i32) (call $call (local.get 0))))
// ---- b/inner.wat
(module
  (import "./c/callee.js" "callee" (func $callee (param i32) (result i32)))
  (func (export "call") (param i32) (result i32) (call $callee (local.get 0))))
// ---- b/c/callee.js
export const callee = (x) => x + 41;

// ---- prints
42
