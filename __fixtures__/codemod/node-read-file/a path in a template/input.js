import { readFileSync } from "node:fs";
export const load = (name) => WebAssembly.compile(readFileSync(`./${name}.wasm`));
