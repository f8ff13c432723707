import { outcome } from "./report.cjs";
outcome(import("./outer.js"))
  .then(console.log)
  .then(() => outcome(import("./outer.js")))
  .then(console.log);
// ---- outer.js
import { x } from "./inner.js";
console.log("not to be seen", x);
// ---- inner.js
import source x from "./missing.wasm";
export { x };

// ---- prints
Error ERR_MODULE_NOT_FOUND
Error ERR_MODULE_NOT_FOUND
