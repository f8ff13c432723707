export { x, x as default };
export const early = x;
import source x from "./add.wasm";
import self, { x as own } from "./exec.js";
console.log(self === x, own === x, early === x);

// ---- prints
true true true
