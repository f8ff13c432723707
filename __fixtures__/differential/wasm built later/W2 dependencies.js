// options: { "isBuiltLater": true }
import { call } from "./folder/calls.wasm";
console.log(call(1));
// ---- folder/calls.wat
(module
  (import "./callee.js" "callee" (func $callee (param i32) (result i32)))
  (import "./inner.wasm" "inner" (func $inner (param i32) (result i32)))
  (func (export "call") (param i32) (result i32) (call $callee (call $inner (local.get 0)))))
// ---- folder/inner.wat
(module
  (import "./callee.cjs" "callee" (func $callee (param i32) (result i32)))
  (func (export "inner") (param i32) (result i32) (call $callee (local.get 0))))
// ---- folder/callee.js
export const callee = (x) => x + 1;
// ---- folder/callee.cjs
exports.callee = (x) => x + 40;

// ---- prints
42
