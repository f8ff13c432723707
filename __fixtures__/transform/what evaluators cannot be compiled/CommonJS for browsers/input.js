import x from "./x.wasm" as "wasm-module";
