import("./strings.wasm").catch(({ name }) => console.log(name));
// ---- strings.wat
(module (import "wasm:js-string" "length" (func (param i32) (result i32))))

// ---- prints
CompileError
