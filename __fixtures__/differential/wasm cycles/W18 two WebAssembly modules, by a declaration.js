import("./importer.js").catch(({ name }) => console.log(name));
// ---- importer.js
import { a } from "./a.wasm";
console.log(a);
// ---- a.wat
(module (import "./b.wasm" "b" (func)) (func (export "a")))
// ---- b.wat
(module (import "./a.wasm" "a" (func)) (func (export "b")))

// ---- prints
ReferenceError
