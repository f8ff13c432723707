import { read } from "./reader.wasm";
read();
export const value = 1;
// ---- reader.wat
(module
  (import "./exec.js" "value" (global $value i32))
  (func (export "read") (result i32) (global.get $value)))

// ---- prints
exit 1: ReferenceError
