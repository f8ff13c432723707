import source x from "./add.wasm";
const { prototype } = Object.getPrototypeOf(x.constructor);
const { get } = Object.getOwnPropertyDescriptor(prototype, Symbol.toStringTag);
const values = [x, undefined, null, 1, "x", Symbol(), {}, () => {}, prototype, WebAssembly.Module, WebAssembly.Module.prototype];
console.log(values.map((value) => String(get.call(value))).join());
console.log([Object.create(x), new Proxy(x, {}), new WebAssembly.Instance(x), { __proto__: WebAssembly.Module.prototype }].map((value) => get.call(value)));

// ---- prints
WebAssembly.Module,undefined,undefined,undefined,undefined,undefined,undefined,undefined,undefined,undefined,undefined
[ undefined, undefined, undefined, undefined ]
