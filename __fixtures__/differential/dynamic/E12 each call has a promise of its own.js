const [first, second] = [import.source("./add.wasm"), import.source("./add.wasm")];
console.log(first !== second, first.constructor === Promise, Object.getPrototypeOf(first) === Promise.prototype, Reflect.ownKeys(first));
console.log(Object.prototype.toString.call(first));

// ---- prints
true true true []
[object Promise]
