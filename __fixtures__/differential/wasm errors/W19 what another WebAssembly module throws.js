import("./outer.wasm").catch((first) => {
  import("./traps.wasm").catch((second) => console.log(first.name, first === second));
});
// ---- outer.wat
(module (import "./traps.wasm" "f" (func)))
// ---- traps.wat
(module (func $trap (export "f") unreachable) (start $trap))

// ---- prints
RuntimeError true
