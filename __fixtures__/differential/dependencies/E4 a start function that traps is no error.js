import source x from "./trap.wasm";
import { attempt } from "./report.cjs";
console.log("loaded");
console.log(attempt(() => new WebAssembly.Instance(x)));
// ---- trap.wat
(module (func $trap unreachable) (start $trap))

// ---- prints
loaded
RuntimeError
