import { reportAll } from "./report.cjs";
import { copyFileSync } from "node:fs";
copyFileSync("add.wasm", "folder/add");
reportAll({ dynamic: () => import.source("./folder/add") });
// ---- folder/package.json
{}

// ---- prints
dynamic [object WebAssembly.Module]
