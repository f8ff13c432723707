import { memory, table } from "./shared.js";
import { write, set } from "./imports.wasm";
write();
set();
console.log(new Uint8Array(memory.buffer)[0], table.get(0)());
// ---- imports.wat
(module
  (import "./shared.js" "memory" (memory 1))
  (import "./shared.js" "table" (table 1 funcref))
  (func $seven (result i32) (i32.const 7))
  (elem declare func $seven)
  (func (export "write") (i32.store8 (i32.const 0) (i32.const 42)))
  (func (export "set") (table.set (i32.const 0) (ref.func $seven))))
// ---- shared.js
export const memory = new WebAssembly.Memory({ initial: 1 });
export const table = new WebAssembly.Table({ initial: 1, element: "anyfunc" });

// ---- prints
42 7
