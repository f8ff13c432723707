import { add } from "./add.wasm";
import { plus } from "./again.wasm";
console.log(plus === add);
// ---- again.wat
(module
  (import "./add.wasm" "add" (func $add (param i32 i32) (result i32)))
  (export "plus" (func $add)))

// ---- prints
true
