import { lane } from "./reader.wasm";
console.log(lane());
// ---- reader.wat
(module
  (import "./vector.wasm" "vector" (global $vector v128))
  (func (export "lane") (result i32) (i32x4.extract_lane 2 (global.get $vector))))

// ---- prints
3
