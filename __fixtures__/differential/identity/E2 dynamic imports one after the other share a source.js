(async () => {
  const first = await import.source("./add.wasm");
  console.log(first === (await import.source("./add.wasm")));
})();

// ---- prints
true
