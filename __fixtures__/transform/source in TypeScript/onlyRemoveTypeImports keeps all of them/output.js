import { importSourceSync as _importSourceSync } from "@import-phases/runtime";
const value = _importSourceSync("./a.wasm", import.meta.url);
const type = _importSourceSync("./b.wasm", import.meta.url);
const query = _importSourceSync("./c.wasm", import.meta.url);
const unused = _importSourceSync("./d.wasm", import.meta.url);
const exported = _importSourceSync("./e.wasm", import.meta.url);
const typed = value;
export { typed };
