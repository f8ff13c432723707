import { log } from "./log.js"; // the logger
import { imports } from "./imports.js";

log("starting");

const url = new URL("./x.wasm", import.meta.url);
const module = await WebAssembly.compileStreaming(fetch(url));

export default new WebAssembly.Instance(module, imports);
