// options: { "formats": ["module", "universal"] }
import "./a.js";
import "./b.js";
import source x from "./add.wasm";
console.log("main", typeof x);
// ---- a.js
await null;
console.log("a");
// ---- b.js
console.log("b");

// ---- prints
b
a
main object
