import "./traps.wasm";
console.log("never");
// ---- traps.wat
(module (func $trap unreachable) (start $trap))

// ---- prints
exit 1: RuntimeError
