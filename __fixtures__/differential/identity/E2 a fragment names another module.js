import source first from "./add.wasm";
import source other from "./add.wasm#a";
import source same from "./add.wasm#a";
import source both from "./add.wasm?a#a";
console.log(first === other, other === same, other === both);

// ---- prints
false true false
