import { reportAll } from "./report.cjs";
reportAll({ link: () => import("./imports.wasm") });
// ---- imports.wat
(module (import "./values.js" "value" (global (mut i32))))
// ---- values.js
export const value = new WebAssembly.Global({ value: "i32" }, 1);

// ---- prints
link LinkError
