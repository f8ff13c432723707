// options: { "formats": ["module", "universal"] }
import { same } from "package";
console.log(same);
// ---- node_modules/package/package.json
{ "name": "package", "type": "module", "exports": { ".": "./index.js", "./*": "./*" }, "imports": { "#add": "./add.wasm" } }
// ---- node_modules/package/index.js
import source first from "./add.wasm";
import source second from "package/add.wasm";
import source third from "#add";
export const same = [first === second, first === third];
// ---- node_modules/package/add.wat
(module)

// ---- prints
[ true, true ]
