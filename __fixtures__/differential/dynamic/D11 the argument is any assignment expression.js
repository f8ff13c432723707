import { outcome } from "./report.cjs";
let name;
const all = [
  import.source((0, "./add.wasm")),
  import.source((name = "./add.wasm")),
  import.source(true ? "./add.wasm" : "./missing.wasm"),
  import.source(name || "./missing.wasm"),
  import.source(`./${"add"}.wasm`),
  import.source("./" + "add.wasm"),
];
for (let promise = import.source("a" in {}), once = true; once; once = false) all.push(promise);
Promise.all(all.map(outcome)).then((results) => console.log(results));

// ---- prints
[
  '[object WebAssembly.Module]',
  '[object WebAssembly.Module]',
  '[object WebAssembly.Module]',
  '[object WebAssembly.Module]',
  '[object WebAssembly.Module]',
  '[object WebAssembly.Module]',
  'Error ERR_MODULE_NOT_FOUND'
]
