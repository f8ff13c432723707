// options: { "flags": ["--experimental-wasm-modules"] }
import source x from "./start.wasm";
console.log("loaded");
import("./start.wasm").then(() => console.log(x instanceof WebAssembly.Module));
// ---- effect.js
console.log("dependency");
export const effect = () => console.log("start");

// ---- prints
loaded
dependency
start
true
