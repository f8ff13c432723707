import { x } from "./middle.js";
import source y from "./add.wasm";
console.log(x === y);
// ---- middle.js
import { x } from "./source.js";
export { x };
// ---- source.js
import source x from "./add.wasm";
export { x };

// ---- prints
true
