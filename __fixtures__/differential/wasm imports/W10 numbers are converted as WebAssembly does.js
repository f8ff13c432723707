import { i32, f32 } from "./imports.wasm";
console.log(i32, f32);
// ---- imports.wat
(module
  (import "./values.js" "big" (global $i32 i32))
  (import "./values.js" "fine" (global $f32 f32))
  (export "i32" (global $i32))
  (export "f32" (global $f32)))
// ---- values.js
export const big = 2 ** 32 + 5.9;
export const fine = 0.1;

// ---- prints
5 0.10000000149011612
