import source x from "./add.wasm";
import { attempt } from "./report.cjs";
console.log(attempt(() => (0, eval)("typeof x")), new Function("return typeof x")(), "x" in globalThis, x !== globalThis.x);

// ---- prints
undefined undefined false true
