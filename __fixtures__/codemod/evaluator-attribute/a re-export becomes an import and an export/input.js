export { default as module } from "./x.wasm" as "wasm-module";
