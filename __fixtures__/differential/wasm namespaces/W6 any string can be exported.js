import { "with space" as space, "🎉" as emoji, "a.b" as dotted } from "./names.wasm";
console.log(space(), emoji(), dotted());
// ---- names.wat
(module
  (func (export "with space") (result i32) (i32.const 1))
  (func (export "🎉") (result i32) (i32.const 2))
  (func (export "a.b") (result i32) (i32.const 3)))

// ---- prints
1 2 3
