import { importSourceSync as _importSourceSync, importSource as _importSource } from "@import-phases/runtime";
const x = _importSourceSync(new URL("./a.wasm", import.meta.url), import.meta.url);
console.log(x, _importSource(new URL("./b.wasm", import.meta.url), import.meta.url));
