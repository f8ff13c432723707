import { count } from "./exporter.wasm";
import { global } from "./global.js";
global.value = 42;
console.log(count);
// ---- exporter.wat
(module (import "./global.js" "global" (global $global (mut i32))) (export "count" (global $global)))
// ---- global.js
export const global = new WebAssembly.Global({ value: "i32", mutable: true }, 1);

// ---- prints
42
