// options: {"native": false}
import source source from "./main.wasm";
import { Worker } from "node:worker_threads";
import { attempt } from "./report.cjs";
console.log(attempt(() => new Worker(source, { as: "wasm-module" })));
new Worker(source).on("error", (error) => console.log(error.message.includes("unreachable")));
// ---- main.wat
(module (func $start (unreachable)) (start $start))

// ---- prints
TypeError
true
