import { read } from "./reader.wasm";
console.log(read());
// ---- reader.wat
(module
  (import "./again.js" "global" (global $global i32))
  (func (export "read") (result i32) (global.get $global)))
// ---- again.js
export { global } from "./kinds.wasm";

// ---- prints
3
