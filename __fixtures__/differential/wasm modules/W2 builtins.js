import { sep, posix } from "./builtins.wasm";
console.log(sep === (process.platform === "win32" ? "\\" : "/"), typeof posix.join);
// ---- builtins.wat
(module
  (import "node:path" "sep" (global $sep externref))
  (import "path" "posix" (global $posix externref))
  (export "sep" (global $sep))
  (export "posix" (global $posix)))

// ---- prints
true function
