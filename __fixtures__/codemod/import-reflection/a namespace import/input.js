import * as module from "./x.js";
export default module;
