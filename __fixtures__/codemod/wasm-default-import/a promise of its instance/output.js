import source wasm from "./x.wasm";
export const loading = WebAssembly.instantiate(wasm, {}).then((instance) => instance.exports);
