// options: { "isBuiltLater": true }
import { count, increment } from "./counter.wasm";
increment();
console.log(count);

// ---- prints
2
