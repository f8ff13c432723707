import { readFileSync } from "node:fs";

const source = new Uint8Array(readFileSync(new URL("./x.wasm", import.meta.url)));
export const module = new WebAssembly.Module(source);
