import { write } from "./writer.wasm";
import { memory } from "./kinds.wasm";
write();
console.log(new Uint8Array(memory.buffer)[0]);
// ---- writer.wat
(module
  (import "./kinds.wasm" "memory" (memory 1))
  (func (export "write") (i32.store8 (i32.const 0) (i32.const 42))))

// ---- prints
42
