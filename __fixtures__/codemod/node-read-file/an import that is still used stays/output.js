import fs, { existsSync } from "node:fs";
import source xModule from "./x.wasm";

export const isThere = existsSync("a") && fs;
export const { exports } = new WebAssembly.Instance(xModule);
