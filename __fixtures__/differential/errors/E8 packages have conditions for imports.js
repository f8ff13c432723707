import source x from "package";
console.log(WebAssembly.Module.exports(x).map(({ name }) => name));
import.source("package").then((source) => console.log(source === x));
// ---- node_modules/package/package.json
{ "name": "package", "exports": { "import": "./import.wasm", "require": "./require.wasm" } }
// ---- node_modules/package/import.wat
(module (func (export "import")))
// ---- node_modules/package/require.wat
(module (func (export "require")))

// ---- prints
[ 'import' ]
true
