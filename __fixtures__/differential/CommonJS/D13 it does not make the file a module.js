// ---- exec.cjs
import.source("./add.wasm").then(({ constructor }) => console.log(constructor.name));
var await = 1;
var yield = 2;
let static = 3;
console.log(await + yield + static, delete globalThis.missing);

// ---- prints
6 true
Module
