// options: {"plugin": {"moduleSources": false}}
import { reportAll } from "./report.cjs";
import { writeFileSync } from "node:fs";
writeFileSync("needs.mjs", "import './missing.js';");
reportAll({ dynamic: () => import.source("./needs.mjs") });

// ---- prints
dynamic SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
