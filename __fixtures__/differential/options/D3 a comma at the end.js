import.source("./add.wasm",).then((source) => console.log(source instanceof WebAssembly.Module));

// ---- prints
true
