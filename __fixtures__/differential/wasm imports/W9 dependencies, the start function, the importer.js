import "./outer.wasm";
console.log("importer");
// ---- outer.wat
(module
  (import "./first.js" "log" (func $first))
  (import "./inner.wasm" "nothing" (func))
  (import "./second.js" "log" (func))
  (start $first))
// ---- inner.wat
(module
  (import "./third.js" "log" (func $third))
  (func (export "nothing"))
  (start $third))
// ---- first.js
console.log("first");
export const log = () => console.log("start of outer");
// ---- second.js
console.log("second");
export const log = () => {};
// ---- third.js
console.log("third");
export const log = () => console.log("start of inner");

// ---- prints
first
third
start of inner
second
start of outer
importer
