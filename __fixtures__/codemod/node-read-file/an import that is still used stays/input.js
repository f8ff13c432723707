import fs, { readFileSync, existsSync } from "node:fs";

export const isThere = existsSync("a") && fs;
export const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(new URL("./x.wasm", import.meta.url))));
