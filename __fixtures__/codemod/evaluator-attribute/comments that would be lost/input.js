export { /* the module */ default as x } from "./x.wasm" as "wasm-module";
import { default /* the module */ as y } from "./x.wasm" as "wasm-module";
export default y;
