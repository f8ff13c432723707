import { reportAll } from "./report.cjs";
reportAll({ link: () => import("./imports.wasm") });
// ---- imports.wat
(module (import "./values.js" "value" (func)))
// ---- values.js
export class value {}

// ---- prints
link [object Module]
