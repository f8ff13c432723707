// options: {"native": false, "plugin": {"evaluators": {"runs": {"module": "runs"}}}}
import { writeFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
const worker = new Worker("./text.txt", { type: "module", as: "runs", workerData: "data" });
worker.on("message", (message) => console.log(message));
worker.on("error", (error) => console.log("error", error.message));
// ---- text.txt
what it says
// ---- node_modules/runs/package.json
{ "name": "runs", "exports": "./runs.mjs" }
// ---- node_modules/runs/runs.mjs
import { parentPort, workerData } from "node:worker_threads";
export const exports = ["default"];
export function evaluate({ text, url }) {
  parentPort?.postMessage([text.trim(), workerData, url.endsWith("/text.txt")]);
  return { default: 1 };
}

// ---- prints
[ 'what it says', 'data', true ]
