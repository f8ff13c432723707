import { tag, boom } from "./tag.wasm";
import { boom as passed, tag as again } from "./passes.wasm";
console.log(tag instanceof WebAssembly.Tag, again === tag, passed === boom);
try {
  passed(5);
} catch (error) {
  console.log(error.is(tag), error.getArg(tag, 0));
}
// ---- tag.wat
(module
  (tag $e (export "tag") (param i32))
  (func (export "boom") (param i32) (throw $e (local.get 0))))
// ---- passes.wat
(module
  (import "./tag.wasm" "tag" (tag $e (param i32)))
  (import "./tag.wasm" "boom" (func $boom (param i32)))
  (export "tag" (tag $e)) (export "boom" (func $boom)))

// ---- prints
true true true
true 5
