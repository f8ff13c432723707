// options: {"plugin": {"moduleSources": false}}
import { writeFileSync } from "node:fs";
import { reportAll } from "./report.cjs";
for (const name of ["module.mjs", "script.cjs"]) writeFileSync(name, "console.log('not to be seen')");
reportAll({
  js: () => import.source("./module.js"),
  mjs: () => import.source("./module.mjs"),
  cjs: () => import.source("./script.cjs"),
  itself: () => import.source("./exec.js"),
  query: () => import.source("./module.js?a"),
});
// ---- module.js
console.log("not to be seen");
export {};

// ---- prints
js SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
mjs SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
cjs SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
itself SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
query SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
