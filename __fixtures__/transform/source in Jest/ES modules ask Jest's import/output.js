import { importSource as _importSource, allSources as _allSources, importAnySource as _importAnySource } from "@import-phases/runtime/jest";
const [adder, other] = await _allSources([_importSource("./adder.wasm", import.meta.url, specifier => import(specifier)), _importSource("package/other.wasm", import.meta.url, specifier => import(specifier))]);
export const load = name => _importAnySource(name, import.meta.url, specifier => import(specifier));
console.log(adder, other);
