globalThis.WebAssembly.compileStreaming = async () => new WebAssembly.Module(bytes);
export const load = () => WebAssembly.compileStreaming(fetch(new URL("./add.wasm", import.meta.url)));
