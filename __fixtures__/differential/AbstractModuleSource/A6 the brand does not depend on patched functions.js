import source x from "./add.wasm";
const { get } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(x.constructor).prototype, Symbol.toStringTag);
for (const name of ["exports", "imports", "customSections"]) WebAssembly.Module[name] = () => [];
console.log(get.call(x), get.call({}));

// ---- prints
WebAssembly.Module undefined
