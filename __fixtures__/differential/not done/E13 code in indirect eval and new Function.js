import { attempt } from "./report.cjs";
console.log(attempt(() => (0, eval)(`typeof import.source("./add.wasm")`)));
console.log(attempt(() => new Function(`return typeof import.source("./add.wasm")`)()));

// ---- prints
object
object
