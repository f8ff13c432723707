import { reportAll } from "./report.cjs";
reportAll({
  "not exported": () => import.source("package/other.wasm"),
  "not there": () => import.source("package/missing"),
  "null": () => import.source("package/null"),
  "outside": () => import.source("package/outside"),
  main: () => import.source("package"),
  "no exports, folder": () => import.source("plain/folder"),
  "no exports, no extension": () => import.source("plain/add"),
  "no exports, main": () => import.source("plain"),
});
// ---- node_modules/package/package.json
{ "name": "package", "exports": { "./missing": "./missing.wasm", "./null": null, "./outside": "../outside.wasm" } }
// ---- node_modules/package/other.wat
(module)
// ---- node_modules/plain/package.json
{ "name": "plain" }
// ---- node_modules/plain/add.wat
(module)
// ---- node_modules/plain/folder/x.wat
(module)

// ---- prints
not exported Error ERR_PACKAGE_PATH_NOT_EXPORTED
not there Error ERR_MODULE_NOT_FOUND
null Error ERR_PACKAGE_PATH_NOT_EXPORTED
outside Error ERR_INVALID_PACKAGE_TARGET
main Error ERR_PACKAGE_PATH_NOT_EXPORTED
no exports, folder Error ERR_UNSUPPORTED_DIR_IMPORT
no exports, no extension Error ERR_MODULE_NOT_FOUND
no exports, main Error ERR_MODULE_NOT_FOUND
