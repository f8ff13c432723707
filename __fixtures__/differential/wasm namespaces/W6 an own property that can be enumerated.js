import * as namespace from "./add.wasm";
const { enumerable, configurable } = Object.getOwnPropertyDescriptor(namespace, "add");
console.log(enumerable, configurable, Object.hasOwn(namespace, "add"));
const { value } = Object.getOwnPropertyDescriptor(namespace, Symbol.toStringTag);
console.log(value, JSON.stringify(namespace), Object.entries({ ...namespace }).length);

// ---- prints
true false true
Module {} 1
