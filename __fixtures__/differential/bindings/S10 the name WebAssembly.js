import source WebAssembly from "./add.wasm";
console.log(WebAssembly instanceof globalThis.WebAssembly.Module);

// ---- prints
true
