import { call } from "./calls.wasm";
console.log(call(41));
// ---- callee.js
export function callee(x) {
  return this === undefined ? x + 1 : 0;
}

// ---- prints
42
