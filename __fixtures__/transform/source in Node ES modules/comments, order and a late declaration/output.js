import { importSourceSync as _importSourceSync } from "@import-phases/runtime";
// lead
import fs from "fs";
const x = _importSourceSync("./a.wasm", import.meta.url); // trail
/* before y */
const y = _importSourceSync("pkg/b.wasm", import.meta.url, import.meta.resolve);
export { x };
const late = _importSourceSync("./late.wasm", import.meta.url);
export default y;
console.log(x, y, late, fs);
