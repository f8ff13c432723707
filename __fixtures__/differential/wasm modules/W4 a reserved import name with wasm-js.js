import("./reserved.wasm").catch(({ name }) => console.log(name));
// ---- reserved.wat
(module (import "./effect.js" "wasm-js:f" (func)))
// ---- effect.js
export const f = () => {};

// ---- prints
LinkError
