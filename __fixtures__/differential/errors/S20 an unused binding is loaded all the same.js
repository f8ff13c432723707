import { outcome } from "./report.cjs";
outcome(import("./unused.js")).then(console.log);
// ---- unused.js
import source unused from "./corrupt.wasm";
console.log("not to be seen");

// ---- prints
CompileError
