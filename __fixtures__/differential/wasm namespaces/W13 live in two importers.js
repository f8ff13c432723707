import { count } from "./counter.wasm";
import { increase } from "./other.js";
increase();
console.log(count);
// ---- other.js
import { increment } from "./counter.wasm";
export const increase = () => increment();

// ---- prints
2
