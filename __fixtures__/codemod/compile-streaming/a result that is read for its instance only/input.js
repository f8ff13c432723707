const result = await WebAssembly.instantiateStreaming(fetch(new URL("./x.wasm", import.meta.url)), {});
const { exports } = result.instance;
const { instance } = result;
console.log(exports.add(1, 2), instance, result.instance.exports);
