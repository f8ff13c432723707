import "./a.js";
import "./b.js";
import("./a.js").then(() => console.log("again"));
// ---- a.js
import source x from "./add.wasm";
console.log("a", typeof x);
// ---- b.js
import "./a.js";
import source x from "./add.wasm";
console.log("b", typeof x);

// ---- prints
a object
b object
again
