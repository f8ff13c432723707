export const module = await WebAssembly.compileStreaming(fetch(new URL("./x.wasm?v=2", import.meta.url)));
