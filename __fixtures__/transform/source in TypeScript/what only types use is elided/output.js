import { importSourceSync as _importSourceSync } from "@import-phases/runtime";
const value = _importSourceSync("./a.wasm", import.meta.url);
const typed = value;
export { typed };
