import "./a.js";
import "./b.js";
console.log("main");
Promise.resolve().then(() => console.log("microtask of main"));
// ---- a.js
import source x from "./add.wasm";
Promise.resolve().then(() => console.log("microtask of a"));
console.log("a", typeof x);
// ---- b.js
console.log("b");

// ---- prints
a object
b
main
microtask of a
microtask of main
