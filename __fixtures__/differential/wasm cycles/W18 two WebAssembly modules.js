import("./a.wasm").catch(({ name }) => console.log(name));
// ---- a.wat
(module (import "./b.wasm" "b" (func)) (func (export "a")))
// ---- b.wat
(module (import "./a.wasm" "a" (func)) (func (export "b")))

// ---- prints
ReferenceError
