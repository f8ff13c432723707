import module, { default as again } from "./add.wasm" as "wasm-module";
export { default as module } from "./add.wasm" as "wasm-module";
new WebAssembly.Instance(module ?? again);
