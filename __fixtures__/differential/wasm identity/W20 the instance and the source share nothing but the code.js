import source module from "./counter.wasm";
import { increment } from "./counter.wasm";
const { exports } = new WebAssembly.Instance(module);
exports.increment();
console.log(exports.increment === increment, exports.count.value);
import("./counter.wasm").then(({ count }) => console.log(count));

// ---- prints
false 2
1
