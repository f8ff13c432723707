import { copyFileSync } from "node:fs";
const load = () => import.source("./late.wasm").catch(({ code }) => code);
Promise.all([load(), load(), load()])
  .then((codes) => {
    console.log(codes);
    copyFileSync("add.wasm", "late.wasm");
    return Promise.all([load(), load(), load()]);
  })
  .then(([first, second, third]) => console.log(first instanceof WebAssembly.Module, first === second, second === third));

// ---- prints
[
  'ERR_MODULE_NOT_FOUND',
  'ERR_MODULE_NOT_FOUND',
  'ERR_MODULE_NOT_FOUND'
]
true true true
