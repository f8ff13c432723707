import { outcome } from "./report.cjs";
outcome(import("./several.js")).then(console.log);
// ---- several.js
import source first from "./add.wasm";
import source second from "./corrupt.wasm";
import source third from "./two.wasm";
console.log("not to be seen", first, second, third);

// ---- prints
CompileError
