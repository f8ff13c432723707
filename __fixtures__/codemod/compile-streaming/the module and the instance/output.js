import source module from "./x.wasm";
const instance = await WebAssembly.instantiate(module, {});
console.log(module, instance);
