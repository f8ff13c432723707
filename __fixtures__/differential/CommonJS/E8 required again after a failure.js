// ---- exec.cjs
const { copyFileSync } = require("node:fs");
const load = () => import.source("./late.wasm").then(() => "loaded", ({ code }) => code);
load()
  .then(console.log)
  .then(() => copyFileSync("add.wasm", "late.wasm"))
  .then(load)
  .then(console.log);

// ---- prints
ERR_MODULE_NOT_FOUND
loaded
