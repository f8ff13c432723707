import source from from "./add.wasm";
import source source from "./add.wasm"
import { from as other } from "./names.js";
console.log(from === source, from === other);
// ---- names.js
import source from from "./add.wasm";
export { from };

// ---- prints
true true
