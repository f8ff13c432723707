const loading = WebAssembly.compileStreaming(fetch(new URL("./x.wasm", import.meta.url)));
export const load = () => loading;
