// options: { "formats": ["module", "universal"] }
import * as namespace from "./exports.js";
console.log(Reflect.ownKeys(namespace));
for (const key of ["default", "x", "other"]) {
  const { writable, enumerable, configurable, value } = Object.getOwnPropertyDescriptor(namespace, key);
  console.log(key, writable, enumerable, configurable, value instanceof WebAssembly.Module);
}
// ---- exports.js
import source x from "./add.wasm";
export { x as other, x };
export default x;

// ---- prints
[ 'default', 'other', 'x', Symbol(Symbol.toStringTag) ]
default true true false true
x true true false true
other true true false true
