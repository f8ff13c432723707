import value from "./again.js";
console.log(value(1, 2));
// ---- again.js
import { add } from "./add.wasm";
export default add;

// ---- prints
3
