export { default as other } from "././add.wasm" as "wasm-module";
