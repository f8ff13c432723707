// options: { "native": false }
import { Worker } from "node:worker_threads";
import source source from "./main.wasm";
new Worker(source).on("message", (message) => console.log(message));
// ---- main.wat
(module
  (import "wasm:js-string" "length" (func $length (param externref) (result i32)))
  (import "wasm:js/string-constants" "four" (global $four externref))
  (import "./report.js" "report" (func $report (param i32)))
  (func $main (call $report (call $length (global.get $four))))
  (start $main))
// ---- report.js
import { parentPort } from "node:worker_threads";
export const report = (number) => parentPort.postMessage(number);

// ---- prints
4
