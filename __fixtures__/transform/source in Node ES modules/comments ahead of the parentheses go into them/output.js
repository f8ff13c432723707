import { importSource as _importSource, importAnySource as _importAnySource } from "@import-phases/runtime";
const one = await _importSource(
// to the end of its line
"./a.wasm", import.meta.url);
const two = _importAnySource(/* here */ /* there */ /* and */specifier /* another */, import.meta.url, import.meta.resolve);
