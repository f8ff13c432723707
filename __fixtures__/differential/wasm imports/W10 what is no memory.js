import { reportAll } from "./report.cjs";
reportAll({ link: () => import("./imports.wasm") });
// ---- imports.wat
(module (import "./values.js" "value" (memory 1)))
// ---- values.js
export const value = { buffer: new ArrayBuffer(65536) };

// ---- prints
link LinkError
