// options: {"plugin": {"moduleSources": false}}
import source x from "./add.wasm";
import { outcome } from "./report.cjs";
outcome(import.source(x)).then(console.log);

// ---- prints
Error ERR_MODULE_NOT_FOUND
