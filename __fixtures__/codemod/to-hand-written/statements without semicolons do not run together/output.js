const x = await WebAssembly.compileStreaming(fetch(new URL("./x.wasm", import.meta.url)));
(0, console.log)(x)
