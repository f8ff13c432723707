import { sum, plus, add } from "./again.js";
console.log(sum(1, 2), plus === sum, add === sum);
// ---- again.js
import { add } from "./add.wasm";
export { add, add as plus };
export { add as sum } from "./add.wasm";

// ---- prints
3 true true
