import { memory, table, global } from "./kinds.wasm";
console.log(memory instanceof WebAssembly.Memory, table instanceof WebAssembly.Table, global);

// ---- prints
true true 3
