import { reportAll } from "./report.cjs";
reportAll({ link: () => import("./imports.wasm") });
// ---- imports.wat
(module (import "./values.js" "value" (global i32)))
// ---- values.js
export const value = undefined;

// ---- prints
link LinkError
