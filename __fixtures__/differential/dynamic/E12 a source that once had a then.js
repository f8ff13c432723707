import source x from "./two.wasm";
WebAssembly.Module.prototype.then = (resolve) => resolve("assimilated");
import.source("./add.wasm")
  .then((value) => console.log(value))
  .then(() => delete WebAssembly.Module.prototype.then)
  .then(() => import.source("./add.wasm"))
  .then((value) => console.log(value instanceof WebAssembly.Module));

// ---- prints
assimilated
true
