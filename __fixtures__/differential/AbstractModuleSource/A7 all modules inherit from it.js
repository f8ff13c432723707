import source x from "./add.wasm";
const bytes = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
const AbstractModuleSource = Object.getPrototypeOf(WebAssembly.Module);
console.log(Object.getPrototypeOf(WebAssembly.Module.prototype) === AbstractModuleSource.prototype);
console.log(x instanceof AbstractModuleSource, new WebAssembly.Module(bytes) instanceof AbstractModuleSource);
const response = new Response(bytes, { headers: { "content-type": "application/wasm" } });
Promise.all([WebAssembly.compile(bytes), WebAssembly.compileStreaming(response), import.source("./add.wasm")]).then((all) =>
  console.log(all.map((module) => module instanceof AbstractModuleSource)),
);

// ---- prints
true
true true
[ true, true, true ]
