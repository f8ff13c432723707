import { reportAll } from "./report.cjs";
reportAll({ link: () => import("./imports.wasm") });
// ---- imports.wat
(module (import "./values.js" "value" (global i32)))
// ---- values.js
export const value = "12";

// ---- prints
link LinkError
