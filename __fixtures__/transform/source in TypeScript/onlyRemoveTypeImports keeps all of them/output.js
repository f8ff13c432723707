import { importSourceSync as _importSourceSync } from "@import-phases/runtime";
const value = _importSourceSync(new URL("./a.wasm", import.meta.url), import.meta.url);
const type = _importSourceSync(new URL("./b.wasm", import.meta.url), import.meta.url);
const query = _importSourceSync(new URL("./c.wasm", import.meta.url), import.meta.url);
const unused = _importSourceSync(new URL("./d.wasm", import.meta.url), import.meta.url);
const exported = _importSourceSync(new URL("./e.wasm", import.meta.url), import.meta.url);
const typed = value;
export { typed };
