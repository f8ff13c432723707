import source xModule from "./x.wasm";
const result = await WebAssembly.instantiate(xModule, {});
const { exports } = result;
const instance = result;
console.log(exports.add(1, 2), instance, result.exports);
