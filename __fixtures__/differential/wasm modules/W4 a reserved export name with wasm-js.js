import("./reserved.wasm").catch(({ name }) => console.log(name));
// ---- reserved.wat
(module (func (export "wasm-js:f")))
// ---- effect.js
export const f = () => {};

// ---- prints
LinkError
