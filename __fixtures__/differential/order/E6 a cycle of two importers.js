import { second } from "./b.js";
import source first from "./add.wasm";
export { first };
console.log(first === second());
// ---- b.js
import { first } from "./exec.js";
import source own from "./add.wasm";
export const second = () => (own === first ? first : "other");

// ---- prints
true
