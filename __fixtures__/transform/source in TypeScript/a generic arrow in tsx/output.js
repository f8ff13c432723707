import { importSourceSync as _importSourceSync, importAnySource as _importAnySource } from "@import-phases/runtime";
const Element = _importSourceSync("./a.wasm", import.meta.url);
const data = _importSourceSync("./c.wasm", import.meta.url);
const generic = value => _importAnySource(value, import.meta.url, import.meta.resolve);
export const element = <Element.Part data={data}>import source x from "text"; {generic}</Element.Part>;
