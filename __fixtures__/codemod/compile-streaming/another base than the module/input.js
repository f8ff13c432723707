export const module = await WebAssembly.compileStreaming(fetch(new URL("./x.wasm", document.baseURI)));
