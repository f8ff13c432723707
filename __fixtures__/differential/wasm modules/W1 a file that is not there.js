import { reportAll } from "./report.cjs";
reportAll({ dynamic: () => import("./missing.wasm"), declared: () => import("./importer.js") });
// ---- importer.js
import "./missing.wasm";

// ---- prints
dynamic Error ERR_MODULE_NOT_FOUND
declared Error ERR_MODULE_NOT_FOUND
