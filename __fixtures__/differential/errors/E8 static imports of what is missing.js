import { reportAll } from "./report.cjs";
reportAll({
  file: () => import("./file.js"),
  package: () => import("./package.js"),
  corrupt: () => import("./damaged.js"),
  builtin: () => import("./builtin.js"),
  scheme: () => import("./scheme.js"),
  encoded: () => import("./encoded.js"),
  "package import": () => import("./hash.js"),
});
// ---- file.js
import source x from "./missing.wasm";
console.log("not to be seen", x);
// ---- package.js
import source x from "missing/x.wasm";
console.log("not to be seen", x);
// ---- damaged.js
import source x from "./corrupt.wasm";
console.log("not to be seen", x);
// ---- builtin.js
import source x from "node:fs";
console.log("not to be seen", x);
// ---- scheme.js
import source x from "foo:bar";
console.log("not to be seen", x);
// ---- encoded.js
import source x from "./a%2fb.wasm";
console.log("not to be seen", x);
// ---- hash.js
import source x from "#missing";
console.log("not to be seen", x);

// ---- prints
file Error ERR_MODULE_NOT_FOUND
package Error ERR_MODULE_NOT_FOUND
corrupt CompileError
builtin SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
scheme Error ERR_UNSUPPORTED_ESM_URL_SCHEME
encoded TypeError ERR_INVALID_MODULE_SPECIFIER
package import TypeError ERR_PACKAGE_IMPORT_NOT_DEFINED
