import source x from "./add.wasm";
import { Worker } from "node:worker_threads";
const worker = new Worker("./worker.js", { workerData: x });
worker.on("message", (message) => {
  if (message instanceof WebAssembly.Module) {
    console.log("back", message !== x, message instanceof Object.getPrototypeOf(WebAssembly.Module));
  } else console.log(message);
});
// ---- worker.js
import source own from "./add.wasm";
import { parentPort, workerData } from "node:worker_threads";
const AbstractModuleSource = Object.getPrototypeOf(WebAssembly.Module);
parentPort.postMessage([own !== workerData, own instanceof AbstractModuleSource, workerData instanceof AbstractModuleSource, AbstractModuleSource.name]);
parentPort.postMessage([new WebAssembly.Instance(workerData).exports.add(1, 2), String(workerData)]);
parentPort.postMessage(own);

// ---- prints
[ true, true, true, 'AbstractModuleSource' ]
[ 3, '[object WebAssembly.Module]' ]
back true true
