import source x from "./add.wasm";
import byDefault from "./exports.js";
import { named, "a string" as string, value, x as same } from "./exports.js";
import { again } from "./default.js";
console.log(x === byDefault, x === named, x === string, x === value, x === same, x === again);
// ---- exports.js
import source x from "./add.wasm";
export { x, x as named, x as "a string" };
export default x;
export const value = x;
// ---- default.js
import source y from "./add.wasm";
export { y as default, y as again };

// ---- prints
true true true true true true
