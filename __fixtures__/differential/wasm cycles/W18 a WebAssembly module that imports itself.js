import("./self.wasm").catch(({ name }) => console.log(name));
// ---- self.wat
(module (import "./self.wasm" "f" (func)) (func (export "f")))

// ---- prints
LinkError
