import source x from "./add.wasm";
const { prototype } = Object.getPrototypeOf(x.constructor);
const { get, set, enumerable, configurable } = Object.getOwnPropertyDescriptor(prototype, Symbol.toStringTag);
console.log(get.name, get.length, set, enumerable, configurable, Reflect.ownKeys(get), "prototype" in get);

// ---- prints
get [Symbol.toStringTag] 0 undefined false true [ 'length', 'name' ] false
