// options: { "native": false }
import source source from "./unknown.wasm";
console.log(source instanceof WebAssembly.Module);
const report = (error) => {
  console.log(error.name, /[^/]*\.wasm: .*?(?= imported from)/.exec(error.message)?.[0]);
};
import("./unknown.wasm")
  .catch(report)
  .then(() => import("./cut-off.wasm"))
  .catch(report)
  .then(() => import("./twice.wasm"))
  .catch(report);
// ---- unknown.wat
(module (@custom "evaluatorattributes" "\01\06./x.js\01a"))
// ---- cut-off.wat
(module
  (@custom "evaluatorattributes" "\01\06./f.js\05a")
  (import "./f.js" "f" (func)))
// ---- twice.wat
(module
  (@custom "evaluatorattributes" "\02\06./f.js\01a\06./f.js\01a")
  (import "./f.js" "f" (func)))
// ---- f.js
export function f() {}

// ---- prints
true
LinkError unknown.wasm: The custom section "evaluatorattributes" names a module that is not imported, entry 1 ("./x.js")
LinkError cut-off.wasm: The custom section "evaluatorattributes" is malformed at its entry 1 ("./f.js")
LinkError twice.wasm: The custom section "evaluatorattributes" has two entries for one module, entry 2 ("./f.js")
