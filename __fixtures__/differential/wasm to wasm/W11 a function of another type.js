// add.wasm counter.wasm
import("./imports.wasm").catch(({ name }) => console.log(name));
// ---- imports.wat
(module (import "./add.wasm" "add" (func)))

// ---- prints
LinkError
