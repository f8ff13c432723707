import { left } from "./left.wasm";
import { right } from "./right.wasm";
console.log(left(), right(), left());
// ---- left.wat
(module
  (import "./counter.wasm" "count" (global $count (mut i32)))
  (import "./counter.wasm" "increment" (func $increment))
  (func (export "left") (result i32) (call $increment) (global.get $count)))
// ---- right.wat
(module
  (import "./counter.wasm" "count" (global $count (mut i32)))
  (import "./counter.wasm" "increment" (func $increment))
  (func (export "right") (result i32) (call $increment) (global.get $count)))

// ---- prints
2 3 4
