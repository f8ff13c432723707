import source first from "./add.wasm";
import source other from "./add.wasm?a";
import source same from "./add.wasm?a";
import source third from "./add.wasm?b";
import source empty from "./add.wasm?";
console.log(first === other, other === same, other === third, first === empty);

// ---- prints
false true false true
