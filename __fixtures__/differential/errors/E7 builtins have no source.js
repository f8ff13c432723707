import { reportAll } from "./report.cjs";
reportAll({
  "node:fs": () => import.source("node:fs"),
  fs: () => import.source("fs"),
  "fs/promises": () => import.source("fs/promises"),
  "node:test": () => import.source("node:test"),
  unknown: () => import.source("node:unknown"),
  "only with its scheme": () => import.source("test"),
});

// ---- prints
node:fs SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
fs SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
fs/promises SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
node:test SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
unknown Error ERR_UNKNOWN_BUILTIN_MODULE
only with its scheme Error ERR_MODULE_NOT_FOUND
