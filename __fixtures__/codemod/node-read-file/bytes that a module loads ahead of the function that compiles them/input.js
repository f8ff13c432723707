import { readFileSync } from "node:fs";
const bytes = readFileSync(new URL("./x.wasm", import.meta.url));
export const compile = () => WebAssembly.compile(bytes);
