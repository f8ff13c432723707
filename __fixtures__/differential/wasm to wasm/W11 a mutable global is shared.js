import { count, increment } from "./counter.wasm";
import { read } from "./reader.wasm";
increment();
console.log(read());
// ---- reader.wat
(module
  (import "./counter.wasm" "count" (global $count (mut i32)))
  (func (export "read") (result i32) (global.get $count)))

// ---- prints
2
