import.source("./missing.wasm").catch((error) => {
  console.log(error.constructor === Error, error.message.includes("missing.wasm"), error.message.includes("exec.js"));
});

// ---- prints
true true true
