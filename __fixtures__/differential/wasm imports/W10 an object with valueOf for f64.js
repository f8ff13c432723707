import { reportAll } from "./report.cjs";
reportAll({ link: () => import("./imports.wasm") });
// ---- imports.wat
(module (import "./values.js" "value" (global f64)))
// ---- values.js
export const value = { valueOf: () => 1 };

// ---- prints
link LinkError
