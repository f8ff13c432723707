import { readFileSync } from "./virtual-fs.js";
export const module = new WebAssembly.Module(readFileSync(new URL("./x.wasm", import.meta.url)));
