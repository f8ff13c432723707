import wasm from "./x.wasm";
export const result = WebAssembly.instantiate(wasm, {});
