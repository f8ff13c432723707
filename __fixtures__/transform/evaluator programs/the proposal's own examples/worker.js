import { Worker } from "node:worker_threads";

export function greet() {
  const worker = new Worker("./foo.wasm", { type: "module", as: "greeting" });
  return new Promise((resolve, reject) => {
    worker.on("message", resolve);
    worker.on("error", reject);
  });
}
