// add.wasm counter.wasm
import("./imports.wasm").catch(({ name }) => console.log(name));
// ---- imports.wat
(module (import "./counter.wasm" "count" (global (mut i64))))

// ---- prints
LinkError
