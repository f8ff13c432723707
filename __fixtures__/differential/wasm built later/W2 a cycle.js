// options: { "isBuiltLater": true }
import { call } from "./calls.wasm";
export const callee = (x) => x + 1;
Promise.resolve().then(() => {}).then(() => console.log(call(41)));
// ---- calls.wat
(module
  (import "./peer.js" "callee" (func $callee (param i32) (result i32)))
  (func (export "call") (param i32) (result i32) (call $callee (local.get 0))))
// ---- peer.js
import "./exec.js";
export const callee = (x) => x + 1;

// ---- prints
42
