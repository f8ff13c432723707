import "./imports.wasm";
// ---- imports.wat
(module
  (import "./b.js" "b" (func)) (import "./a.js" "a" (func)) (import "./b.js" "c" (func)))
// ---- a.js
console.log("a");
export const a = () => {};
// ---- b.js
console.log("b");
export const b = () => {};
export const c = () => {};

// ---- prints
b
a
