import source first from "./add.wasm";
import source second from "./\x61\u0064\u{64}.wasm";
import source third from './ad\
d.wasm';
console.log(first === second, first === third);

// ---- prints
true true
