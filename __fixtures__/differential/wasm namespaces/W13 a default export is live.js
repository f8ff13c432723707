import count, { increment } from "./default.wasm";
increment();
console.log(count);
// ---- default.wat
(module
  (global $count (export "default") (mut i32) (i32.const 1))
  (func (export "increment") (global.set $count (i32.const 2))))

// ---- prints
2
