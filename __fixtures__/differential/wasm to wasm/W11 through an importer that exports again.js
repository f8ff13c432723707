import { read } from "./reader.wasm";
console.log(read());
// ---- reader.wat
(module
  (import "./again.js" "number" (global $number i32))
  (func (export "read") (result i32) (global.get $number)))
// ---- again.js
import { number } from "./vector.wasm";
export { number };

// ---- prints
7
