import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
const answerOf = (worker) =>
  new Promise((resolve) => {
    worker.on("message", resolve);
    worker.on("error", ({ name }) => resolve(name));
  });
const first = new Worker("./main.wasm", { workerData: 20 });
const file = pathToFileURL("main.wasm");
const second = new Worker([file][0], { workerData: 30 });
for (const worker of [first, second]) worker.postMessage(22);
const broken = new Worker("./broken.wasm");
const code = new Worker("require('node:worker_threads').parentPort.postMessage('x.wasm'); // x.wasm", { eval: true });
Promise.all([first, second, broken, code].map(answerOf)).then((answers) => console.log(...answers));
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
// ---- broken.wasm
no WebAssembly

// ---- prints
42 52 CompileError x.wasm
