const { module, instance } = await WebAssembly.instantiateStreaming(fetch(new URL("./x.wasm", import.meta.url)), {});
console.log(module, instance);
