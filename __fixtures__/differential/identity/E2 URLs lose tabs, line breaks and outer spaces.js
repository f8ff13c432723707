import source first from "./add.wasm";
import source second from "./ad\td.was\nm";
import source third from "./add.wasm  ";
console.log(first === second, first === third);

// ---- prints
true true
