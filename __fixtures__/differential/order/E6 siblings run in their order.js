import "./a.js";
import source x from "./add.wasm";
import "./b.js";
console.log("main", typeof x);
// ---- a.js
import source x from "./add.wasm";
console.log("a", typeof x);
// ---- b.js
console.log("b");
import "./c.js";
// ---- c.js
console.log("c");

// ---- prints
a object
c
b
main object
