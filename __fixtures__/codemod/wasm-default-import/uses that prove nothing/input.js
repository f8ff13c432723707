import wasm from "./x.wasm";
import init from "./glue.js";
export default init(wasm);
