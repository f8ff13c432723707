export { default } from "pkg/x.wasm" as "wasm-module"
