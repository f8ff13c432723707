import { readFileSync } from "node:fs";

export const first = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(new URL("./a/x.wasm", import.meta.url))));
export const second = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(new URL("./b/x.wasm", import.meta.url))));
