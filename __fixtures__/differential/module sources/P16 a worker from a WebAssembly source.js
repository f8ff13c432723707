// options: {"native": false}
import source source from "./main.wasm";
import * as threads from "node:worker_threads";
const worker = new threads.Worker(source, { workerData: 20 });
worker.on("message", (message) => console.log(message));
worker.on("error", (error) => console.log("error", error.message));
worker.postMessage(22);
// ---- host.mjs
import { parentPort, workerData } from "node:worker_threads";
export const first = () => workerData;
export const report = (sum) => parentPort.once("message", (message) => parentPort.postMessage(sum + message));
// ---- main.wat
(module
  (import "./host.mjs" "first" (func $first (result i32)))
  (import "./host.mjs" "report" (func $report (param i32)))
  (func $start (call $report (call $first)))
  (start $start))

// ---- prints
42
