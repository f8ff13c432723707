// options: { "formats": ["module", "universal"] }
import { first, second } from "./imports.wasm";
console.log(first === second);
// ---- imports.wat
(module
  (import "./module.js?1" "object" (global $first externref))
  (import "./module.js?2" "object" (global $second externref))
  (export "first" (global $first))
  (export "second" (global $second)))
// ---- module.js
export const object = {};

// ---- prints
false
