// options: { "formats": ["module", "universal"] }
import * as namespace from "./exports.js";
import { attempt } from "./report.cjs";
console.log(attempt(() => (namespace.x = 1)), namespace.x instanceof WebAssembly.Module);
console.log(attempt(() => delete namespace.x), "x" in namespace, "y" in namespace);
// ---- exports.js
import source x from "./add.wasm";
export { x };

// ---- prints
TypeError true
TypeError true false
