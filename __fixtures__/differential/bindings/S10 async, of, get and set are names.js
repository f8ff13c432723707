import source async from "./add.wasm";
import source of from "./add.wasm";
import source get from "./add.wasm";
import source set from "./add.wasm";
console.log(new Set([async, of, get, set]).size);

// ---- prints
1
