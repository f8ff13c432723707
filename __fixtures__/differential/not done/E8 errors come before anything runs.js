import { outcome } from "./report.cjs";
outcome(import("./importer.js")).then(console.log);
// ---- importer.js
import "./sibling.js";
import source x from "./missing.wasm";
console.log("not to be seen", x);
// ---- sibling.js
console.log("sibling runs");

// ---- prints
Error ERR_MODULE_NOT_FOUND
