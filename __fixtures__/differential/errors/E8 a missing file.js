import { reportAll } from "./report.cjs";
reportAll({
  relative: () => import.source("./missing.wasm"),
  query: () => import.source("./missing.wasm?a"),
  folder: () => import.source("./missing/x.wasm"),
  "in a file": () => import.source("./add.wasm/x.wasm"),
  absolute: () => import.source("/missing/x.wasm"),
  url: () => import.source("file:///missing/x.wasm"),
  "not wasm": () => import.source("./missing.js"),
  "no extension": () => import.source("./missing"),
  unknown: () => import.source("./missing.unknown"),
});

// ---- prints
relative Error ERR_MODULE_NOT_FOUND
query Error ERR_MODULE_NOT_FOUND
folder Error ERR_MODULE_NOT_FOUND
in a file Error ERR_MODULE_NOT_FOUND
absolute Error ERR_MODULE_NOT_FOUND
url Error ERR_MODULE_NOT_FOUND
not wasm Error ERR_MODULE_NOT_FOUND
no extension Error ERR_MODULE_NOT_FOUND
unknown Error ERR_MODULE_NOT_FOUND
