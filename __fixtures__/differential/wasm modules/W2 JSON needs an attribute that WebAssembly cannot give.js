import { reportAll } from "./report.cjs";
reportAll({ dynamic: () => import("./json.wasm"), declared: () => import("./importer.js") });
// ---- json.wat
(module (import "./data.json" "default" (global externref)))
// ---- data.json
{ "a": 1 }
// ---- importer.js
import "./json.wasm";

// ---- prints
dynamic TypeError ERR_IMPORT_ATTRIBUTE_MISSING
declared TypeError ERR_IMPORT_ATTRIBUTE_MISSING
