import { importSourceSync as _importSourceSync } from "@import-phases/runtime/pure";
const x = _importSourceSync("./a.wasm", import.meta.url);
console.log(x);
