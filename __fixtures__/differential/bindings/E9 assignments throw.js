import source x from "./add.wasm";
import { attempt } from "./report.cjs";
console.log(attempt(() => (x = 1)));
console.log(attempt(() => (x += 1)));
console.log(attempt(() => (x **= 1)));
console.log(attempt(() => x++));
console.log(attempt(() => --x));
console.log(attempt(() => (x &&= 1)));
console.log(x instanceof WebAssembly.Module);

// ---- prints
TypeError
TypeError
TypeError
TypeError
TypeError
TypeError
true
