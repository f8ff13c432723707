import source first from "./add.wasm";
import source second from "././add.wasm";
import source third from "./folder/../add.wasm";
console.log(first === second, first === third);

// ---- prints
true true
