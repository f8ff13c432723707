import { reportAll } from "./report.cjs";
reportAll({
  pattern: () => import.source("package/files/x.wasm"),
  default: () => import.source("package/default"),
  node: () => import.source("package/node"),
  query: () => import.source("package/default?a"),
});
// ---- node_modules/package/package.json
{
  "name": "package",
  "exports": {
    "./files/*": "./folder/*",
    "./default": { "browser": "./missing.wasm", "default": "./folder/x.wasm" },
    "./node": { "node": "./folder/x.wasm", "default": "./missing.wasm" }
  }
}
// ---- node_modules/package/folder/x.wat
(module)

// ---- prints
pattern [object WebAssembly.Module]
default [object WebAssembly.Module]
node [object WebAssembly.Module]
query Error ERR_PACKAGE_PATH_NOT_EXPORTED
