import("./traps.wasm").catch((first) => {
  console.log(first.name);
  import("./traps.wasm").catch((second) => console.log(second === first));
});
// ---- traps.wat
(module (func $trap unreachable) (start $trap))

// ---- prints
RuntimeError
true
