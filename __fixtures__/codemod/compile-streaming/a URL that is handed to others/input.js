const url = new URL("./x.wasm", import.meta.url);
addVersion(url);
export const load = () => WebAssembly.compileStreaming(fetch(url));
