import { reportAll } from "./report.cjs";
reportAll({ link: () => import("./imports.wasm") });
// ---- imports.wat
(module (import "./values.js" "value" (global externref)))
// ---- values.js
export const value = undefined;

// ---- prints
link [object Module]
