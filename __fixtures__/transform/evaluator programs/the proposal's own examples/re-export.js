export { default as x } from "./foo.wasm" as "wasm-module";
