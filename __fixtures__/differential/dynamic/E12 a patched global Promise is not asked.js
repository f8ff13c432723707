import source x from "./add.wasm";
const { Promise: Intrinsic } = globalThis;
globalThis.Promise = class {
  constructor() {
    throw new Error("not to be called");
  }
};
const promise = import.source("./add.wasm?new");
console.log(promise instanceof Intrinsic, promise.constructor === Intrinsic);
promise.then((source) => console.log(source === x, source instanceof WebAssembly.Module));

// ---- prints
true true
false true
