import { readFileSync } from "node:fs";
export const module = new WebAssembly.Module(readFileSync(new URL("./x.wasm", import.meta.url).href));
