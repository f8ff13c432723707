import { readFileSync } from "node:fs";
import { join } from "node:path";
export const module = new WebAssembly.Module(readFileSync(join(import.meta.dirname, "x.wasm")));
