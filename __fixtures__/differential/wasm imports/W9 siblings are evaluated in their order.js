import "./before.js";
import "./a.wasm";
import "./b.wasm";
console.log("importer");
// ---- before.js
console.log("before");
// ---- a.wat
(module (import "./log.js" "a" (func $log)) (start $log))
// ---- b.wat
(module (import "./log.js" "b" (func $log)) (start $log))
// ---- log.js
export const a = () => console.log("a");
export const b = () => console.log("b");

// ---- prints
before
a
b
importer
