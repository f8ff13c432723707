import("./reserved.wasm").catch(({ name }) => console.log(name));
// ---- reserved.wat
(module (import "./effect.js" "wasm:f" (func)))
// ---- effect.js
export const f = () => {};

// ---- prints
LinkError
