// ---- exec.cjs
import.source("./add.wasm").then((source) => {
  const AbstractModuleSource = Object.getPrototypeOf(WebAssembly.Module);
  console.log(AbstractModuleSource.name, source instanceof AbstractModuleSource);
});

// ---- prints
AbstractModuleSource true
