import { importSource as _importSource } from "@import-phases/runtime";
const one = await _importSource(new URL(
// to the end of its line
"./a.wasm", import.meta.url), import.meta.url);
const two = _importSource(/* here */ /* there */ /* and */specifier /* another */, import.meta.url, import.meta.resolve);
