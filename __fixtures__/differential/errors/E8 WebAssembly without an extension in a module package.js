// options: { "formats": ["module", "universal"], "plugin": { "moduleSources": false } }
import { copyFileSync } from "node:fs";
import { reportAll } from "./report.cjs";
copyFileSync("add.wasm", "add");
copyFileSync("add.wasm", ".wasm");
copyFileSync("exec.js", "exec");
reportAll({
  wasm: () => import.source("./add"),
  hidden: () => import.source("./.wasm"),
  javascript: () => import.source("./exec"),
  static: () => import("./importer.js").then(({ x }) => x),
});
// ---- importer.js
import source x from "./add";
export { x };

// ---- prints
wasm [object WebAssembly.Module]
hidden [object WebAssembly.Module]
javascript SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
static [object WebAssembly.Module]
