import { copyFileSync } from "node:fs";
import { outcome } from "./report.cjs";
outcome(import("./importer.js"))
  .then(console.log)
  .then(() => copyFileSync("add.wasm", "late.wasm"))
  .then(() => outcome(import.source("./late.wasm")))
  .then(console.log);
// ---- importer.js
import source x from "./late.wasm";
console.log("not to be seen", x);

// ---- prints
Error ERR_MODULE_NOT_FOUND
[object WebAssembly.Module]
