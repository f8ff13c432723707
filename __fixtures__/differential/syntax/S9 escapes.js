import s\u006furce from "./value.js";
import source fr\u006fm from "./add.wasm";
import source source\u0031 from "./add.wasm";
console.log(source, from === source1);
// ---- value.js
export default "a value";

// ---- prints
a value true
