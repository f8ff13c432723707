import "./x.wasm" as "wasm-module";
