import bytes from "./x.wasm";
export const module = new WebAssembly.Module(bytes);
