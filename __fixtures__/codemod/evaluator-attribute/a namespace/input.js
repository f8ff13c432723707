import * as namespace from "./x.wasm" as "wasm-module";
export default namespace.default;
