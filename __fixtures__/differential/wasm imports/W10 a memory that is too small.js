import { reportAll } from "./report.cjs";
reportAll({ link: () => import("./imports.wasm") });
// ---- imports.wat
(module (import "./values.js" "value" (memory 2)))
// ---- values.js
export const value = new WebAssembly.Memory({ initial: 1 });

// ---- prints
link LinkError
