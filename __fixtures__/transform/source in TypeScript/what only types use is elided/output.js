import { importSourceSync as _importSourceSync } from "@import-phases/runtime";
const value = _importSourceSync(new URL("./a.wasm", import.meta.url), import.meta.url);
const typed = value;
export { typed };
