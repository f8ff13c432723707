import source wasm from "./x.wasm";
const instance = new WebAssembly.Instance(wasm, {});

export const { add } = instance.exports;
