// options: {"native": false}
import { readFileSync } from "node:fs";
import { attempt } from "./report.cjs";
// Where an engine has no exnref, there is no instance.
const isKnown = WebAssembly.validate(readFileSync("exception.wasm"));
const expected = isKnown ? "true 7 ReferenceError" : "CompileError";
import("./exception.wasm").then(
  (namespace) => compare("exception" in namespace, namespace.number, attempt(() => namespace.exception)),
  ({ name }) => compare(name),
);
function compare(...actual) {
  console.log(actual.join(" ") === expected || actual.join(" "));
}
// ---- exception.wat
(module
  (global (export "exception") exnref (ref.null exn))
  (global (export "number") i32 (i32.const 7)))

// ---- prints
true
