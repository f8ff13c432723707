import { unused } from "node:fs";
const spare = new URL("./x.wasm", import.meta.url);
const url = new URL("./x.wasm", import.meta.url), name = "x";
const module = await WebAssembly.compileStreaming(fetch(url));
console.log(module, name);
