import bytes from "./x.wasm";
const { instance } = await WebAssembly.instantiate(bytes, {});
export const { add } = instance.exports;
