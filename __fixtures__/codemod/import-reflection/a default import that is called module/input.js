import module from "./x.js";
import module2, { y } from "./y.js";
export default [module, module2, y];
