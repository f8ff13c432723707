import { x } from "./source.js";
import source y from "./add.wasm";
console.log(x === y);
// ---- source.js
export * from "./other.js";
import source x from "./add.wasm";
export { x };
// ---- other.js
export const x = "not to be seen";

// ---- prints
true
