// ---- exec.cjs
const promise = import.source("./add.wasm");
console.log(promise instanceof Promise, typeof require, typeof module, typeof exports, this === exports);
promise.then((source) => console.log(source instanceof WebAssembly.Module));

// ---- prints
true function object object true
true
