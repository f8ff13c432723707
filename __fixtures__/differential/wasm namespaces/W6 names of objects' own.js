import * as namespace from "./names.wasm";
console.log(Object.keys(namespace).join(), namespace.toString(), namespace["__proto__"]());
// ---- names.wat
(module
  (func (export "__proto__") (result i32) (i32.const 1))
  (func (export "constructor") (result i32) (i32.const 2))
  (func (export "toString") (result i32) (i32.const 3)))

// ---- prints
__proto__,constructor,toString 3 1
