import { call, whole } from "./imports.wasm";
console.log(call(1), Object.keys(whole).join());
// ---- imports.wat
(module
  (import "./callee.cjs" "callee" (func $callee (param i32) (result i32)))
  (import "./callee.cjs" "default" (global $whole externref))
  (export "whole" (global $whole))
  (func (export "call") (param i32) (result i32) (call $callee (local.get 0))))
// ---- callee.cjs
exports.callee = (x) => x + 41;

// ---- prints
42 callee
