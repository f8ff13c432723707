import { outcome } from "./report.cjs";
outcome(import("./importer.js")).then(console.log);
// ---- importer.js
import source x from "./\uD800.wasm";
console.log("not to be seen");
export { x };

// ---- prints
Error ERR_MODULE_NOT_FOUND
