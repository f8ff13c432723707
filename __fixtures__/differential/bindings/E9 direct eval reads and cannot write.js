import source x from "./add.wasm";
import { attempt } from "./report.cjs";
console.log(eval("x") === x, eval("typeof x"));
console.log(attempt(() => eval("x = 1")), attempt(() => eval("x++")));
console.log(eval("var x = 1; x"), eval("(() => { let x = 2; return x })()"), x instanceof WebAssembly.Module);

// ---- prints
true object
TypeError TypeError
1 2 true
