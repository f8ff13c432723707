import source x from "./corrupt.wasm";
console.log("not to be seen", x);

// ---- prints
exit 1: CompileError
