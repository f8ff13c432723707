import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { outcome } from "./report.cjs";
const load = () => outcome(import.source("late-package/add.wasm"));
load()
  .then(console.log)
  .then(() => {
    mkdirSync("node_modules/late-package", { recursive: true });
    writeFileSync("node_modules/late-package/package.json", "{}");
    copyFileSync("add.wasm", "node_modules/late-package/add.wasm");
  })
  .then(load)
  .then(console.log);

// ---- prints
Error ERR_MODULE_NOT_FOUND
[object WebAssembly.Module]
