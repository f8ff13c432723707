// ---- exec.cjs
Promise.all([import.source("package"), import.source("package/add.wasm"), import.source("./node_modules/package/add.wasm"), import.source("plain/add.wasm?a")]).then(
  ([first, second, third, plain]) => console.log(first === second, second === third, plain instanceof WebAssembly.Module),
);
// ---- node_modules/package/package.json
{ "name": "package", "exports": { ".": "./add.wasm", "./add.wasm": "./add.wasm" } }
// ---- node_modules/package/add.wat
(module)
// ---- node_modules/plain/package.json
{ "name": "plain" }
// ---- node_modules/plain/add.wat
(module)

// ---- prints
true true true
