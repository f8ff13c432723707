WebAssembly.Module.prototype.then = () => {
  throw new RangeError("mine");
};
import.source("./add.wasm").catch((error) => console.log(error.name, error.message));

// ---- prints
RangeError mine
