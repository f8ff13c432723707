// ---- exec.cjs
"use strict";
console.log(arguments.length, this === module.exports);
import.source("./add.wasm").then((source) => console.log(source instanceof WebAssembly.Module));
if (true) return;
console.log("not to be seen");

// ---- prints
5 true
true
