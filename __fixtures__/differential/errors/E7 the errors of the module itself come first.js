import { reportAll } from "./report.cjs";
import { writeFileSync } from "node:fs";
writeFileSync("broken.mjs", "import from;");
reportAll({ dynamic: () => import.source("./broken.mjs") });

// ---- prints
dynamic SyntaxError
