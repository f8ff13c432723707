import { reportAll } from "./report.cjs";
reportAll({ link: () => import("./imports.wasm") });
// ---- imports.wat
(module (import "./values.js" "value" (global funcref)))
// ---- values.js
export const value = null;

// ---- prints
link [object Module]
