import bytes from "./x.wasm" with { type: "bytes" };
export default new WebAssembly.Instance(bytes);
