import { count, increment } from "./counter.wasm";
import * as counter from "./counter.wasm";
const copy = count;
const { count: destructured } = counter;
increment();
console.log(copy, destructured);

// ---- prints
1 1
