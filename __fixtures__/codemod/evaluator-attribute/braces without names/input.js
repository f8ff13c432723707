import module, {} from "./x.wasm" as "wasm-module";
export { module };
