export const load = (URL, fetch) => WebAssembly.compileStreaming(fetch(new URL("./x.wasm", import.meta.url)));
