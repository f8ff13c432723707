import source x from "./add.wasm";
const { value, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(WebAssembly.Module.prototype, Symbol.toStringTag);
console.log(value, writable, enumerable, configurable, String(x));
console.log(WebAssembly.Module.length, WebAssembly.Module.name);

// ---- prints
WebAssembly.Module false false true [object WebAssembly.Module]
1 Module
