import { xModule } from "./names.js";
import source xModule2 from "./x.wasm";
export default new WebAssembly.Instance(xModule2, xModule);
