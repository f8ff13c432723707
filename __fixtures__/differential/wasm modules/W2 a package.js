import { call } from "./calls.wasm";
console.log(call(1));
// ---- calls.wat
(module
  (import "package" "callee" (func $callee (param i32) (result i32)))
  (func (export "call") (param i32) (result i32) (call $callee (local.get 0))))
// ---- node_modules/package/package.json
{ "name": "package", "exports": "./main.cjs" }
// ---- node_modules/package/main.cjs
exports.callee = (x) => x + 41;

// ---- prints
42
