export * from "./x.wasm" as "wasm-module";
