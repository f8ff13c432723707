import { one, other, again } from "./imports.wasm";
console.log(one === other, one === again);
// ---- imports.wat
(module
  (import "./counter.wasm?a" "increment" (func $one))
  (import "./counter.wasm?b" "increment" (func $other))
  (import "./counter.wasm?a" "increment" (func $again))
  (export "one" (func $one)) (export "other" (func $other)) (export "again" (func $again)))

// ---- prints
false true
