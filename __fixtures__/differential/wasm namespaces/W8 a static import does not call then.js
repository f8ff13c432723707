import { then, log } from "./then.wasm";
import * as namespace from "./then.wasm";
console.log(typeof then, typeof log, Object.keys(namespace).join());
// ---- then.wat
(module
  (import "./called.js" "called" (func $called))
  (export "log" (func $called))
  (func (export "then") (param externref externref) (call $called)))
// ---- called.js
export const called = () => console.log("called");

// ---- prints
function function log,then
