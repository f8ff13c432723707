import { readFileSync } from "node:fs";
const bytes = readFileSync(new URL("./x.wasm", import.meta.url));
export const size = bytes.length;
export const module = new WebAssembly.Module(bytes);
