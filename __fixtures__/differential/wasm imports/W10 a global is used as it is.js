import { global } from "./global.js";
import { read } from "./imports.wasm";
global.value = 42;
console.log(read());
// ---- imports.wat
(module
  (import "./global.js" "global" (global $global (mut i32)))
  (func (export "read") (result i32) (global.get $global)))
// ---- global.js
export const global = new WebAssembly.Global({ value: "i32", mutable: true }, 1);

// ---- prints
42
