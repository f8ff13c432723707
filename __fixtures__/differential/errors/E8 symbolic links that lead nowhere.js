import { symlinkSync } from "node:fs";
import { reportAll } from "./report.cjs";
symlinkSync("missing.wasm", "dangling.wasm");
reportAll({ dangling: () => import.source("./dangling.wasm") });

// ---- prints
dangling Error ERR_MODULE_NOT_FOUND
