import source x from "./add.wasm";
const AbstractModuleSource = Object.getPrototypeOf(x.constructor);
const { prototype } = AbstractModuleSource;
console.log(Reflect.ownKeys(prototype), Object.getPrototypeOf(prototype) === Object.prototype, Object.isExtensible(prototype));
const { writable, enumerable, configurable, value } = Object.getOwnPropertyDescriptor(prototype, "constructor");
console.log(writable, enumerable, configurable, value === AbstractModuleSource);

// ---- prints
[ 'constructor', Symbol(Symbol.toStringTag) ] true true
true false true true
