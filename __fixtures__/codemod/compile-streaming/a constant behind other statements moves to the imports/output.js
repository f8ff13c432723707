import { log } from "./log.js"; // the logger
import { imports } from "./imports.js";
import source module from "./x.wasm";

log("starting");

export default new WebAssembly.Instance(module, imports);
