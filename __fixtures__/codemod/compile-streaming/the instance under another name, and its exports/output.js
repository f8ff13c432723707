import source xModule from "./x.wasm";
import source yModule from "./y.wasm";
const first = await WebAssembly.instantiate(xModule);
const { exports } = await WebAssembly.instantiate(yModule);
const { add } = (await WebAssembly.instantiate(xModule)).exports;
console.log(first, exports, add);
