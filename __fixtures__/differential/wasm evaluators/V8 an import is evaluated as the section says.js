// options: { "native": false }
import { module, add } from "./main.wasm";
import source source from "./bar.wasm";
import again from "./bar.wasm" as "wasm-module";
const bar = module();
console.log(bar instanceof WebAssembly.Module, bar === again, bar === source, add(1, 2));
// ---- main.wat
(module
  (@custom "evaluatorattributes" "\01\0a./bar.wasm\0bwasm-module")
  (import "./add.wasm" "add" (func $add (param i32 i32) (result i32)))
  (import "./bar.wasm" "default" (global $bar externref))
  (export "add" (func $add))
  (func (export "module") (result externref) (global.get $bar)))
// ---- add.wat
(module
  (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1))))
// ---- bar.wat
(module (import "./nothing-is-linked.js" "f" (func)))

// ---- prints
true true false 3
