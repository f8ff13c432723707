WebAssembly.Module.prototype.then = function (resolve) {
  resolve("assimilated");
};
import.source("./add.wasm")
  .then((value) => console.log(value))
  .then(() => import.source("./add.wasm"))
  .then((value) => console.log(value));

// ---- prints
assimilated
assimilated
