import { readFileSync } from "node:fs";

const module = new WebAssembly.Module(readFileSync(new URL("./x.wasm", import.meta.url)));
console.log(WebAssembly.Module.exports(module));
