import { reportAll } from "./report.cjs";
reportAll({ link: () => import("./imports.wasm") });
// ---- imports.wat
(module (import "./values.js" "value" (table 1 funcref)))
// ---- values.js
export const value = [];

// ---- prints
link LinkError
