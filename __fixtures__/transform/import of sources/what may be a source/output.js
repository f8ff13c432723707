import { importDynamic as _importDynamic } from "@import-phases/runtime";
export const load = x => _importDynamic(x, void 0, specifier => import(specifier), import.meta.url, import.meta.resolve);
export const conditional = (x, y) => _importDynamic(x ? y : "./a.js", void 0, specifier => import(specifier), import.meta.url, import.meta.resolve);
export const logical = (x, y) => _importDynamic(x ?? y, void 0, specifier => import(specifier), import.meta.url, import.meta.resolve);
export const sequence = (x, y) => _importDynamic((x(), y), void 0, specifier => import(specifier), import.meta.url, import.meta.resolve);
export const assigned = x => _importDynamic(x.last = x.next, void 0, specifier => import(specifier), import.meta.url, import.meta.resolve);
export const called = x => _importDynamic(x(), void 0, specifier => import(specifier), import.meta.url, import.meta.resolve);
export const member = x => _importDynamic(x.source, void 0, specifier => import(specifier), import.meta.url, import.meta.resolve);
export const awaited = async x => _importDynamic(await x, void 0, specifier => import(specifier), import.meta.url, import.meta.resolve);
export const nested = x => _importDynamic(_importDynamic(x, void 0, specifier => import(specifier), import.meta.url, import.meta.resolve), void 0, specifier => import(specifier), import.meta.url, import.meta.resolve);
export const withOptions = (x, options) => _importDynamic(x, options, (specifier, options) => import(specifier, options), import.meta.url, import.meta.resolve);
export const withAttributes = x => _importDynamic(x, {
  with: {
    type: "json"
  }
}, (specifier, options) => import(specifier, options), import.meta.url, import.meta.resolve);
export const commented = x => _importDynamic(x, void 0, specifier => import(
/* webpackIgnore: true */
/* @vite-ignore */
specifier), import.meta.url, import.meta.resolve);
const wasm = "./computed.wasm";
_importDynamic(wasm, void 0, specifier => import(specifier), import.meta.url, import.meta.resolve);
