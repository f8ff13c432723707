import source module from "./add.wasm";
export const { add } = new WebAssembly.Instance(module).exports;
