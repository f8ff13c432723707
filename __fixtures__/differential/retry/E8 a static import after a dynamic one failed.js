import { copyFileSync } from "node:fs";
import { outcome } from "./report.cjs";
outcome(import.source("./late.wasm"))
  .then(console.log)
  .then(() => copyFileSync("add.wasm", "late.wasm"))
  .then(() => outcome(import("./importer.js").then(() => {})))
  .then(console.log);
// ---- importer.js
import source x from "./late.wasm";
console.log(x instanceof WebAssembly.Module);

// ---- prints
Error ERR_MODULE_NOT_FOUND
true
[object Undefined]
