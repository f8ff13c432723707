import.source("./corrupt.wasm").catch((error) => {
  console.log(error instanceof WebAssembly.CompileError, error instanceof Error, error.constructor === WebAssembly.CompileError);
  console.log(error.message.includes("corrupt.wasm"));
});

// ---- prints
true true true
true
