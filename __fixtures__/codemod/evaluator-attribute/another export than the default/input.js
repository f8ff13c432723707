export { module } from "./x.wasm" as "wasm-module";
import { instance } from "./x.wasm" as "wasm-module";
console.log(instance);
