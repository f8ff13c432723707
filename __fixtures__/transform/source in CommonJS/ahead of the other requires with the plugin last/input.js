// lead
import fs from "fs";
import { dependency } from "./dependency.js";
import source x from "./a.wasm"; // trail
import source y from "pkg/b.wasm";
export { x };
export default y;
export * from "./all.js";
console.log(fs, dependency);
