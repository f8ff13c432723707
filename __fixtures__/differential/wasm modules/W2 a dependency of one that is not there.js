import("./outer.wasm").catch(({ code }) => console.log(code));
// ---- outer.wat
(module (import "./inner.wasm" "f" (func)))
// ---- inner.wat
(module (import "./missing.wasm" "f" (func)) (func (export "f")))

// ---- prints
ERR_MODULE_NOT_FOUND
