import { attempt } from "./report.cjs";
const promise = attempt(() => eval(`import.source("./add.wasm")`));
console.log(promise instanceof Promise || promise);

// ---- prints
true
