import { copyFileSync } from "node:fs";
import { outcome } from "./report.cjs";
const load = () => outcome(import.source("./corrupt.wasm"));
load()
  .then(console.log)
  .then(() => copyFileSync("add.wasm", "corrupt.wasm"))
  .then(load)
  .then(console.log);

// ---- prints
CompileError
[object WebAssembly.Module]
