import { read } from "./b.js";
import source x from "./add.wasm";
export const own = () => x;
console.log(read() === x);
// ---- b.js
import { own } from "./exec.js";
export const read = () => own();

// ---- prints
true
