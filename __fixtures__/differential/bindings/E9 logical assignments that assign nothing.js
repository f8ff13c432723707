import source x from "./add.wasm";
let count = 0;
console.log((x ??= count++) === x, (x ||= count++) === x, count);

// ---- prints
true true 0
