import { greeting } from "./strings.wasm";
console.log(greeting);
// ---- strings.wat
(module
  (import "wasm:js/string-constants" "hello" (global $hello externref))
  (export "greeting" (global $hello)))

// ---- prints
hello
