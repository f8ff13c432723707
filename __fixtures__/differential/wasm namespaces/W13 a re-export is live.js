import { count, increment } from "./again.js";
import * as again from "./again.js";
increment();
console.log(count, again.count);
// ---- again.js
export { count, increment } from "./counter.wasm";

// ---- prints
2 2
