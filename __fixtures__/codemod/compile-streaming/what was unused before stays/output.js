import { unused } from "node:fs";
import source module from "./x.wasm";
const spare = new URL("./x.wasm", import.meta.url);
const name = "x";
console.log(module, name);
