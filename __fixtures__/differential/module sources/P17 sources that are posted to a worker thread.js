// options: {"native": false}
import source source from "./module.js";
import source wasm from "./add.wasm";
import { Worker } from "node:worker_threads";
const worker = new Worker("./worker.js", { workerData: source });
worker.on("message", (message) => {
  console.log(message);
  worker.terminate();
});
worker.on("error", (error) => console.log("error", error.message));
worker.postMessage({ source, wasm });
import(source).then(({ counter }) => console.log("page", counter.next().value));
// ---- worker.js
import { parentPort, workerData } from "node:worker_threads";
parentPort.once("message", async ({ source, wasm }) => {
  const { counter } = await import(source);
  const sum = (await import(wasm)).add(2, 3);
  const isSame = (await import(workerData)).counter === counter;
  parentPort.postMessage([counter.next().value, sum, isSame]);
});
// ---- module.js
export const counter = [1, 2, 3].values();

// ---- prints
page 1
[ 1, 5, true ]
