import { mkdirSync } from "node:fs";
import { reportAll } from "./report.cjs";
mkdirSync("folder");
mkdirSync("folder.wasm");
reportAll({
  ".": () => import.source("."),
  "./": () => import.source("./"),
  "..": () => import.source(".."),
  "../": () => import.source("../"),
  folder: () => import.source("./folder"),
  slash: () => import.source("./folder/"),
  wasm: () => import.source("./folder.wasm"),
  "wasm, slash": () => import.source("./folder.wasm/"),
});

// ---- prints
. Error ERR_UNSUPPORTED_DIR_IMPORT
./ Error ERR_UNSUPPORTED_DIR_IMPORT
.. Error ERR_UNSUPPORTED_DIR_IMPORT
../ Error ERR_UNSUPPORTED_DIR_IMPORT
folder Error ERR_UNSUPPORTED_DIR_IMPORT
slash Error ERR_UNSUPPORTED_DIR_IMPORT
wasm Error ERR_UNSUPPORTED_DIR_IMPORT
wasm, slash Error ERR_UNSUPPORTED_DIR_IMPORT
