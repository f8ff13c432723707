import("./then.wasm").then(() => console.log("never"));
// ---- then.wat
(module
  (import "./called.js" "called" (func $called))
  (func (export "then") (param externref externref) (call $called)))
// ---- called.js
export const called = () => console.log("called");

// ---- prints
called
