import * as again from "./again.js";
console.log(Object.keys(again).join(), again.a);
// ---- again.js
export * from "./keys.wasm";
export const a = "own";
// ---- keys.wat
(module (func (export "a")) (func (export "b")) (func (export "default")))

// ---- prints
a,b own
