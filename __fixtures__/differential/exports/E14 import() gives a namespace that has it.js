import source x from "./add.wasm";
import("./exports.js").then((namespace) => console.log(namespace.x === x, namespace.other === x));
// ---- exports.js
import source x from "./add.wasm";
export { x, x as other };

// ---- prints
true true
