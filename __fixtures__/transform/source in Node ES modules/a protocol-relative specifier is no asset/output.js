import { importAnySource as _importAnySource, importSource as _importSource } from "@import-phases/runtime";
export const load = () => _importAnySource("//[", import.meta.url, import.meta.resolve);
export const root = () => _importSource(new URL("/wasm/a.wasm", import.meta.url), import.meta.url);
export const parent = () => _importSource(new URL("../a.wasm", import.meta.url), import.meta.url);
