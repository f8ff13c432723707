import { readFileSync } from "node:fs";
const x = new WebAssembly.Module(readFileSync(new URL("./x.wasm", import.meta.url)));
const y = new WebAssembly.Module(readFileSync(new URL("./y.wasm", import.meta.url)));
export const load = () => import("node:fs/promises").then(({ readFile }) => readFile(new URL("./z.wasm", import.meta.url))).then((bytes) => WebAssembly.compile(bytes));
export { x, y };
