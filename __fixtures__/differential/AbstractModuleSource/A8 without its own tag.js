import source x from "./add.wasm";
delete WebAssembly.Module.prototype[Symbol.toStringTag];
console.log(String(x), String(WebAssembly.Module.prototype));

// ---- prints
[object WebAssembly.Module] [object Object]
