delete WebAssembly.compileStreaming;
export const load = () => WebAssembly.compileStreaming(fetch(new URL("./add.wasm", import.meta.url)));
