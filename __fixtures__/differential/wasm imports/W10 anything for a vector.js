import { reportAll } from "./report.cjs";
reportAll({ link: () => import("./imports.wasm") });
// ---- imports.wat
(module (import "./values.js" "value" (global v128)))
// ---- values.js
export const value = 1;

// ---- prints
link LinkError
