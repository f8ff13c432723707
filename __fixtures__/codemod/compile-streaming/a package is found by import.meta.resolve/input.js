const module = await WebAssembly.compileStreaming(fetch(import.meta.resolve("pkg/x.wasm")));
console.log(module);
