import { readFileSync as read } from "node:fs";
const x = new WebAssembly.Module(read(new URL("./x.wasm", import.meta.url)));
export default [x, read];
