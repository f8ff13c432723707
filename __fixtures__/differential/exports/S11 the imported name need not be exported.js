import * as namespace from "./exports.js";
console.log("x" in namespace, namespace.y);
// ---- exports.js
import source x from "./add.wasm";
export const y = typeof x;

// ---- prints
false object
