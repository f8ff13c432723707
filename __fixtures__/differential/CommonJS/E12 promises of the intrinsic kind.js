// ---- exec.cjs
const Intrinsic = Promise;
globalThis.Promise = null;
const [first, second] = [import.source("./add.wasm"), import.source("./add.wasm")];
console.log(first !== second, first instanceof Intrinsic);
first.then((source) => second.then((other) => console.log(source === other)));

// ---- prints
true true
true
