const module = await WebAssembly.compileStreaming(fetch(new URL("./x.wasm", import.meta.url)));
console.log(WebAssembly.Module.exports(module));
