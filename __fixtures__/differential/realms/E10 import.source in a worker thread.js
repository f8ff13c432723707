import { Worker } from "node:worker_threads";
new Worker("./worker.js").on("message", (message) => console.log(message));
// ---- worker.js
import { parentPort } from "node:worker_threads";
import { outcome } from "./report.cjs";
Promise.all([import.source("./add.wasm"), import.source("missing"), import.source("./corrupt.wasm")].map(outcome)).then((all) => parentPort.postMessage(all));

// ---- prints
[
  '[object WebAssembly.Module]',
  'Error ERR_MODULE_NOT_FOUND',
  'CompileError'
]
