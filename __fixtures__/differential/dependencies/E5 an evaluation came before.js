// options: { "flags": ["--experimental-wasm-modules"] }
import("./start.wasm")
  .then(() => import.source("./start.wasm"))
  .then((source) => console.log(source instanceof WebAssembly.Module));
// ---- effect.js
export const effect = () => console.log("start");

// ---- prints
start
true
