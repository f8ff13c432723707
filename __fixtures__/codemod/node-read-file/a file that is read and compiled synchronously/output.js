import source module from "./x.wasm";
console.log(WebAssembly.Module.exports(module));
