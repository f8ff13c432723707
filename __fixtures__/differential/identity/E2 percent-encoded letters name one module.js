import source first from "./add.wasm";
import source second from "./%61%64%64.wasm";
console.log(first === second);

// ---- prints
true
