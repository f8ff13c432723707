import { sum, memory } from "./imports.wasm";
import { add } from "./add.wasm";
import { memory as original } from "./kinds.wasm";
console.log(sum === add, memory === original);
// ---- imports.wat
(module
  (import "./again.js" "add" (func $add (param i32 i32) (result i32)))
  (import "./again.js" "memory" (memory $memory 1))
  (export "sum" (func $add))
  (export "memory" (memory $memory)))
// ---- again.js
export { add } from "./add.wasm";
export * from "./kinds.wasm";

// ---- prints
true true
