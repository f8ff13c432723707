import source byName from "package";
import source byPath from "./node_modules/package/add.wasm";
import source subpath from "package/sub";
console.log(byName === byPath, subpath === byPath);
// ---- node_modules/package/package.json
{ "name": "package", "exports": { ".": "./add.wasm", "./sub": "./add.wasm" } }
// ---- node_modules/package/add.wat
(module)

// ---- prints
true true
