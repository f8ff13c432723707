import { outcome } from "./report.cjs";
outcome(import("./importer.js")).then(console.log);
// ---- importer.js
import { x } from "./both.js";
console.log(x instanceof WebAssembly.Module);
// ---- both.js
export * from "./a.js";
export * from "./b.js";
// ---- a.js
import source x from "./add.wasm";
export { x };
// ---- b.js
import source x from "./add.wasm";
export { x };

// ---- prints
true
[object Module]
