import { copyFileSync } from "node:fs";
import { outcome } from "./report.cjs";
const load = () => outcome(import.source("./late.wasm"));
load()
  .then(console.log)
  .then(() => copyFileSync("add.wasm", "late.wasm"))
  .then(load)
  .then(console.log);

// ---- prints
Error ERR_MODULE_NOT_FOUND
[object WebAssembly.Module]
