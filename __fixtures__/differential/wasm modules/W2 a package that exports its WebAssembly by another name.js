import { call } from "package/calls.wasm";
console.log(call(1));
// ---- node_modules/package/package.json
{ "name": "package", "exports": { "./calls.wasm": "./lib/calls.wasm" } }
// ---- node_modules/package/lib/calls.wat
(module
  (import "./callee.cjs" "callee" (func $callee (param i32) (result i32)))
  (func (export "call") (param i32) (result i32) (call $callee (local.get 0))))
// ---- node_modules/package/lib/callee.cjs
exports.callee = (x) => x + 41;

// ---- prints
42
