import value, { default as again } from "./default.wasm";
console.log(value(), value === again);
// ---- default.wat
(module (func (export "default") (result i32) (i32.const 1)))

// ---- prints
1 true
