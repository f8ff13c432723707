let url = new URL("./x.wasm", import.meta.url);
if (globalThis.isSlow) url = new URL("./y.wasm", import.meta.url);
export const module = await WebAssembly.compileStreaming(fetch(url));
