import { outcome } from "./report.cjs";
outcome(import("./importer.js")).then(console.log);
// ---- importer.js
import source x from "./add.wasm" with { type: "json" };
console.log("not to be seen", x);

// ---- prints
TypeError ERR_IMPORT_ATTRIBUTE_UNSUPPORTED
