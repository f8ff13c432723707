import { copyFileSync, mkdirSync, rmdirSync } from "node:fs";
import { outcome } from "./report.cjs";
const load = () => outcome(import.source("./late.wasm"));
mkdirSync("late.wasm");
load()
  .then(() => rmdirSync("late.wasm"))
  .then(() => copyFileSync("add.wasm", "late.wasm"))
  .then(load)
  .then(console.log);

// ---- prints
[object WebAssembly.Module]
