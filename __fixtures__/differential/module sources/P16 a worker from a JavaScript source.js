// options: {"native": false}
import source source from "./worker.js";
import { Worker } from "node:worker_threads";
const worker = new Worker(source, { workerData: 2, name: "named" });
worker.on("message", (message) => console.log(message));
worker.on("error", (error) => console.log("error", error.message));
worker.postMessage(3);
import(source).then(() => console.log("page has its own"));
// ---- worker.js
import { isMainThread, parentPort, workerData } from "node:worker_threads";
parentPort?.once("message", (message) => parentPort.postMessage([isMainThread, workerData, message]));

// ---- prints
page has its own
[ false, 2, 3 ]
