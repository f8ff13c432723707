import { reportAll } from "./report.cjs";
reportAll({
  text: () => import.source("data:text/plain,x"),
  none: () => import.source("data:,x"),
  "no comma": () => import.source("data:application/wasm"),
});

// ---- prints
text RangeError ERR_UNKNOWN_MODULE_FORMAT
none RangeError ERR_UNKNOWN_MODULE_FORMAT
no comma TypeError ERR_INVALID_URL
