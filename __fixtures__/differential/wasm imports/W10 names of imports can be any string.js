import { value } from "./imports.wasm";
console.log(value);
// ---- imports.wat
(module (import "./values.js" "a value!" (global $value i32)) (export "value" (global $value)))
// ---- values.js
const value = 42;
export { value as "a value!" };

// ---- prints
42
