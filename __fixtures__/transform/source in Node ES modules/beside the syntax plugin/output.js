import { importSourceSync as _importSourceSync, importSource as _importSource } from "@import-phases/runtime";
const x = _importSourceSync("./a.wasm", import.meta.url);
console.log(x, _importSource("./b.wasm", import.meta.url));
