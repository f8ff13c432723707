import { call } from "./folder/calls.wasm";
import { callee } from "package";
console.log(call(1), callee(1));
// ---- folder/calls.wat
(module
  (import "package" "callee" (func $callee (param i32) (result i32)))
  (func (export "call") (param i32) (result i32) (call $callee (local.get 0))))
// ---- node_modules/package/package.json
{ "name": "package", "main": "./main.cjs" }
// ---- node_modules/package/main.cjs
exports.callee = (x) => x + 100;
// ---- folder/node_modules/package/package.json
{ "name": "package", "main": "./main.cjs" }
// ---- folder/node_modules/package/main.cjs
exports.callee = (x) => x + 200;

// ---- prints
201 101
