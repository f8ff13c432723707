export const module = await WebAssembly.compileStreaming(fetch(new Request(new URL("./x.wasm", import.meta.url))));
