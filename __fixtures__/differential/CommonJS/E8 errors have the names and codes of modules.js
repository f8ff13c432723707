// ---- exec.cjs
const { reportAll } = require("./report.cjs");
reportAll({
  file: () => import.source("./missing.wasm"),
  package: () => import.source("missing"),
  "package import": () => import.source("#missing"),
  folder: () => import.source("."),
  builtin: () => import.source("fs"),
  "builtin url": () => import.source("node:fs"),
  scheme: () => import.source("https://example.com/x.wasm"),
  encoded: () => import.source("./a%2fb.wasm"),
  corrupt: () => import.source("./corrupt.wasm"),
  empty: () => import.source(""),
  symbol: () => import.source(Symbol()),
  itself: () => import.source(__filename),
  "no name": () => import.source("@scope"),
});

// ---- prints
file Error ERR_MODULE_NOT_FOUND
package Error ERR_MODULE_NOT_FOUND
package import TypeError ERR_PACKAGE_IMPORT_NOT_DEFINED
folder Error ERR_UNSUPPORTED_DIR_IMPORT
builtin SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
builtin url SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
scheme Error ERR_UNSUPPORTED_ESM_URL_SCHEME
encoded TypeError ERR_INVALID_MODULE_SPECIFIER
corrupt CompileError
empty Error ERR_MODULE_NOT_FOUND
symbol TypeError
itself SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
no name TypeError ERR_INVALID_MODULE_SPECIFIER
