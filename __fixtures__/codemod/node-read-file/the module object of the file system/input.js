import fs from "node:fs";
import * as promises from "node:fs/promises";

const a = new WebAssembly.Module(fs.readFileSync(new URL("./x.wasm", import.meta.url)));
const b = await WebAssembly.compile(await promises.readFile(new URL("./y.wasm", import.meta.url)));
const c = await WebAssembly.compile(await fs.promises.readFile(new URL("./z.wasm", import.meta.url)));
console.log(a, b, c);
