import { reportAll } from "./report.cjs";
reportAll({ link: () => import("./imports.wasm") });
// ---- imports.wat
(module (import "./values.js" "value" (memory 1)))
// ---- values.js
export const other = 1;

// ---- prints
link LinkError
