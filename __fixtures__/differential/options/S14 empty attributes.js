import source x from "./add.wasm" with {};
import source y from "./add.wasm"
  with {};
console.log(x === y);

// ---- prints
true
