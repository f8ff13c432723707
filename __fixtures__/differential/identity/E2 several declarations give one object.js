import source first from "./add.wasm";
import source second from "./add.wasm";
console.log(first === second, first instanceof WebAssembly.Module);

// ---- prints
true true
