import { count, increment } from "./again.js";
increment();
console.log(count);
// ---- again.js
export * from "./counter.wasm";

// ---- prints
2
