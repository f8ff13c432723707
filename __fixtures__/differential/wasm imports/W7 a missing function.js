import { reportAll } from "./report.cjs";
reportAll({ link: () => import("./imports.wasm") });
// ---- imports.wat
(module (import "./values.js" "value" (func)))
// ---- values.js
export const other = 1;

// ---- prints
link LinkError
