import source byName from "package/add.wasm";
import source byPath from "./node_modules/package/add.wasm";
import.source("package/add.wasm").then((source) => console.log(byName === byPath, byName === source));
// ---- node_modules/package/package.json
{ "name": "package" }
// ---- node_modules/package/add.wat
(module)

// ---- prints
true true
