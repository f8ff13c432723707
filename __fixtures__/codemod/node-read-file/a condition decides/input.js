import { readFileSync } from "node:fs";
export const module = globalThis.isFast ? new WebAssembly.Module(readFileSync(new URL("./x.wasm", import.meta.url))) : null;
