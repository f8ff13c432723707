import("./reserved.wasm").catch(({ name }) => console.log(name));
// ---- reserved.wat
(module (import "wasm-js:module" "f" (func)))
// ---- effect.js
export const f = () => {};

// ---- prints
LinkError
