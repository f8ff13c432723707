const W = WebAssembly;
const module = await W.compileStreaming(fetch(new URL("./add.wasm", import.meta.url)));
export const { add } = new WebAssembly.Instance(module).exports;
