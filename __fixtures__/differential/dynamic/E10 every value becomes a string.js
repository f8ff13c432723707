import { copyFileSync, mkdirSync } from "node:fs";
import { reportAll } from "./report.cjs";
for (const name of ["undefined", "null", "1", "true", "a,b"]) {
  mkdirSync(`node_modules/${name}`, { recursive: true });
  copyFileSync("add.wasm", `node_modules/${name}/index.wasm`);
}
reportAll({
  undefined: () => import.source(undefined),
  null: () => import.source(null),
  number: () => import.source(1),
  bigint: () => import.source(1n),
  boolean: () => import.source(true),
  array: () => import.source(["./add.wasm"]),
  "nested array": () => import.source([["./add.wasm"]]),
  function: () => import.source(() => {}),
  date: () => import.source(new Date(0)),
  object: () => import.source({}),
});

// ---- prints
undefined Error ERR_MODULE_NOT_FOUND
null Error ERR_MODULE_NOT_FOUND
number Error ERR_MODULE_NOT_FOUND
bigint Error ERR_MODULE_NOT_FOUND
boolean Error ERR_MODULE_NOT_FOUND
array [object WebAssembly.Module]
nested array [object WebAssembly.Module]
function Error ERR_MODULE_NOT_FOUND
date Error ERR_MODULE_NOT_FOUND
object Error ERR_MODULE_NOT_FOUND
