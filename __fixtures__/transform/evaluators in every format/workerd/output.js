import "@import-phases/runtime";
import module, { default as again } from "./add.wasm";
export { default as module } from "./add.wasm";
new WebAssembly.Instance(module ?? again);
