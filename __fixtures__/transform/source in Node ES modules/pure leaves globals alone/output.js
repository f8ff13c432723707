import { importSourceSync as _importSourceSync } from "@import-phases/runtime/pure";
const x = _importSourceSync(new URL("./a.wasm", import.meta.url), import.meta.url);
console.log(x);
