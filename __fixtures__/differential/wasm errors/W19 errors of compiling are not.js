import("./corrupt.wasm").catch((first) => {
  import("./corrupt.wasm").catch((second) => console.log(first === second, second.name));
});

// ---- prints
false CompileError
