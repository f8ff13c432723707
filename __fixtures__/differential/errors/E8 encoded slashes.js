import { reportAll } from "./report.cjs";
reportAll({
  slash: () => import.source("./a%2fb.wasm"),
  upper: () => import.source("./a%2Fb.wasm"),
  backslash: () => import.source("./a%5cb.wasm"),
  query: () => import.source("./add.wasm?a%2fb"),
  broken: () => import.source("./%E0%A4%A.wasm"),
  nul: () => import.source("./a%00.wasm"),
});

// ---- prints
slash TypeError ERR_INVALID_MODULE_SPECIFIER
upper TypeError ERR_INVALID_MODULE_SPECIFIER
backslash TypeError ERR_INVALID_MODULE_SPECIFIER
query [object WebAssembly.Module]
broken URIError
nul Error ERR_MODULE_NOT_FOUND
