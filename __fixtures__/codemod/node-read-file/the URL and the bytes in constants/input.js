import { readFileSync } from "fs";
import { fileURLToPath } from "url";

const path = fileURLToPath(new URL("./x.wasm", import.meta.url));
const bytes = readFileSync(path);
const wasm = new WebAssembly.Module(bytes);
const instance = new WebAssembly.Instance(wasm, {});

export const { add } = instance.exports;
