import { reportAll } from "./report.cjs";
reportAll({ link: () => import("./imports.wasm") });
// ---- imports.wat
(module (import "./values.js" "value" (global i64)))
// ---- values.js
export const value = 1n;

// ---- prints
link [object Module]
