import { a } from "./a.wasm";
console.log(a(1));
// ---- a.wat
(module
  (import "./between.js" "b" (func $b (param i32) (result i32)))
  (func (export "a") (param i32) (result i32) (call $b (local.get 0))))
// ---- between.js
import { c } from "./c.wasm";
export function b(x) {
  return c(x) + 1;
}
// ---- c.wat
(module
  (import "./between.js" "b" (func (param i32) (result i32)))
  (func (export "c") (param i32) (result i32) (i32.add (local.get 0) (i32.const 10))))

// ---- prints
12
