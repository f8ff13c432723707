import { delete as remove, import as load } from "./names.wasm";
console.log(remove(), load());
// ---- names.wat
(module
  (func (export "delete") (result i32) (i32.const 1))
  (func (export "import") (result i32) (i32.const 2)))

// ---- prints
1 2
