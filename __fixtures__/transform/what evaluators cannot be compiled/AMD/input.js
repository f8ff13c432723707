export { default } from "./x.wasm" as "wasm-module";
