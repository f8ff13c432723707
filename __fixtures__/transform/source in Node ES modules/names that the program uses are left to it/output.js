import { importSourceSync as _importSourceSync, importSource as _importSource2 } from "@import-phases/runtime";
import source from "./default-import-named-source.js";
const x = _importSourceSync("./a.wasm", import.meta.url);
import { URL } from "node:url";
const _importSource = 1;
function Promise() {}
export const load = () => _importSource2("./b.wasm", import.meta.url);
export { x, URL, _importSource, source, Promise };
