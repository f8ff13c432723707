import { reportAll } from "./report.cjs";
reportAll({
  json: () => import.source("./add.wasm", { with: { type: "json" } }),
  unknown: () => import.source("./add.wasm", { with: { unknown: "x" } }),
});

// ---- prints
json TypeError ERR_IMPORT_ATTRIBUTE_UNSUPPORTED
unknown TypeError ERR_IMPORT_ATTRIBUTE_UNSUPPORTED
