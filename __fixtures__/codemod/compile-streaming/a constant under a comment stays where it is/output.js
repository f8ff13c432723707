import { log } from "./log.js";

log("starting");

/** Compiled once. */
import source module from "./x.wasm";

log(module);
