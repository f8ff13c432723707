import "./starts.wasm";
// ---- starts.wat
(module
  (import "./callee.js" "callee" (func $callee))
  (func (export "exported"))
  (start $callee))
// ---- callee.js
import { exported } from "./starts.wasm";
import { attempt } from "./report.cjs";
export const callee = () => console.log(attempt(() => typeof exported));

// ---- prints
ReferenceError
