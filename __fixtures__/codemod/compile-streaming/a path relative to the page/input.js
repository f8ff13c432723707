const module = await WebAssembly.compileStreaming(fetch("./x.wasm"));
export { module };
