import x from "./x.wasm";
import defer * as y from "./y.js";
export default [x, y];
