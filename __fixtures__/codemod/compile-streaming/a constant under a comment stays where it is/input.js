import { log } from "./log.js";

log("starting");

/** Compiled once. */
const module = await WebAssembly.compileStreaming(fetch(new URL("./x.wasm", import.meta.url)));

log(module);
