import source module from "pkg/x.wasm";
console.log(module);
