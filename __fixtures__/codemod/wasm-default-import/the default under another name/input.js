import { default as wasm } from "./x.wasm";
console.log(WebAssembly.Module.exports(wasm));
