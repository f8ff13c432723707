import source x from "./add.wasm";
const { get } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(x.constructor).prototype, Symbol.toStringTag);
Object.setPrototypeOf(x, null);
console.log(get.call(x), Object.prototype.toString.call(x));
Object.setPrototypeOf(x, Object.getPrototypeOf(WebAssembly.Module.prototype));
console.log(x[Symbol.toStringTag], Object.prototype.toString.call(x));

// ---- prints
WebAssembly.Module [object Object]
WebAssembly.Module [object WebAssembly.Module]
