import { greeting } from "./strings.wasm";
console.log(greeting);
// ---- strings.wat
(module
  (import "wasm:js/string-constants" "wasm:hello" (global $hello externref))
  (export "greeting" (global $hello)))

// ---- prints
wasm:hello
