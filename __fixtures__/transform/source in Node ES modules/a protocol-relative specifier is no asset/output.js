import { importAnySource as _importAnySource, importSource as _importSource } from "@import-phases/runtime";
export const load = () => _importAnySource("//[", import.meta.url, import.meta.resolve);
export const root = () => _importSource("/wasm/a.wasm", import.meta.url);
export const parent = () => _importSource("../a.wasm", import.meta.url);
