import
  /* a */ .
  // b
  source /* c */
  // d
  (
    /* e */ "./add.wasm" // f
  )
  // g
  .then((source) => console.log(source instanceof WebAssembly.Module));

// ---- prints
true
