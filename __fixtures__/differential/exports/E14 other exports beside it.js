import source x from "./add.wasm";
import f, { y, C, count, increment } from "./exports.js";
increment();
console.log(f() === x, y === x, new C().x === x, count);
// ---- exports.js
import source x from "./add.wasm";
export default function () {
  return x;
}
export const y = x;
export class C {
  x = x;
}
export let count = 0;
export const increment = () => count++;

// ---- prints
true true true 1
