import source first from "./it.wasm";
import { second } from "./folder/other.js";
const names = (source) => WebAssembly.Module.exports(source).map(({ name }) => name);
console.log(first === second, names(first), names(second));
// ---- folder/other.js
import source second from "./it.wasm";
export { second };
// ---- it.wat
(module (func (export "outer")))
// ---- folder/it.wat
(module (func (export "inner")))

// ---- prints
false [ 'outer' ] [ 'inner' ]
