import { importSource as _importSource } from "@import-phases/runtime";
const isCommonJS = typeof module !== "undefined";
export {};
console.log(isCommonJS, await _importSource("./a.wasm", import.meta.url));
