import { reportAll } from "./report.cjs";
reportAll({ slash: () => import.source("./add.wasm/") });

// ---- prints
slash Error ERR_MODULE_NOT_FOUND
