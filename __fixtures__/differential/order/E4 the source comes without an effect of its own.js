import "./a.js";
import source x from "./start.wasm";
import "./b.js";
console.log("main", typeof x);
// ---- a.js
console.log("a");
// ---- b.js
console.log("b");

// ---- prints
a
b
main object
