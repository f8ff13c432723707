// WebAssembly.compileStreaming(fetch(new URL("./x.wasm", import.meta.url)))
export const text = 'WebAssembly.compileStreaming(fetch(new URL("./x.wasm", import.meta.url)))';
