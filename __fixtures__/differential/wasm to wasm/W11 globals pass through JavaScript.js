import { increment } from "./counter.wasm";
import { read } from "./reader.wasm";
increment();
console.log(read());
// ---- reader.wat
(module
  (import "./again.js" "count" (global $count (mut i32)))
  (func (export "read") (result i32) (global.get $count)))
// ---- again.js
export { count } from "./counter.wasm";

// ---- prints
2
