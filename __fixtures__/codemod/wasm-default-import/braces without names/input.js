import module, {} from "./x.wasm";
export const instance = new WebAssembly.Instance(module);
