const { instance: first } = await WebAssembly.instantiateStreaming(fetch(new URL("./x.wasm", import.meta.url)));
const { instance: { exports } } = await WebAssembly.instantiateStreaming(fetch(new URL("./y.wasm", import.meta.url)));
const { add } = (await WebAssembly.instantiateStreaming(fetch(new URL("./x.wasm", import.meta.url)))).instance.exports;
console.log(first, exports, add);
