import { readFileSync } from "node:fs";
export const module = new WebAssembly.Module(readFileSync("./x.wasm"));
