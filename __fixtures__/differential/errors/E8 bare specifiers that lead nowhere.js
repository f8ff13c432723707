import { reportAll } from "./report.cjs";
reportAll({
  package: () => import.source("missing"),
  file: () => import.source("missing/x.wasm"),
  scope: () => import.source("@missing/package"),
  "scoped file": () => import.source("@missing/package/x.wasm"),
  "like a file": () => import.source("add.wasm"),
});

// ---- prints
package Error ERR_MODULE_NOT_FOUND
file Error ERR_MODULE_NOT_FOUND
scope Error ERR_MODULE_NOT_FOUND
scoped file Error ERR_MODULE_NOT_FOUND
like a file Error ERR_MODULE_NOT_FOUND
