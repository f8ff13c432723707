import { importSource as _importSource } from "@import-phases/runtime";
const isCommonJS = typeof module !== "undefined";
console.log(isCommonJS, await _importSource("./a.wasm", import.meta.url));
