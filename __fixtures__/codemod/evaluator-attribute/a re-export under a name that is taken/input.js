const module = 1;
export { module as one };
export { default as module, default as again } from "./x.wasm" as "wasm-module";
