import { importDynamic as _importDynamic } from "@import-phases/runtime";
export const named = options => _importDynamic(new URL("./a.json", import.meta.url), options, (specifier, options) => import("./a.json", options), import.meta.url);
export const spread = options => _importDynamic(new URL("./b.wasm?query", import.meta.url), {
  ...options
}, (specifier, options) => import("./b.wasm?query", options), import.meta.url);
export const computed = as => _importDynamic(new URL("./c.wasm?query", import.meta.url), {
  as
}, (specifier, options) => import("./c.wasm?query", options), import.meta.url);
export const computedKey = key => _importDynamic(new URL("./d.js", import.meta.url), {
  [key]: "text"
}, (specifier, options) => import("./d.js", options), import.meta.url);
export const both = (x, options) => _importDynamic(x(), options(), (specifier, options) => import(specifier, options), import.meta.url, import.meta.resolve);
export const inherited = options => _importDynamic(new URL("./e.js", import.meta.url), {
  __proto__: options
}, (specifier, options) => import("./e.js", options), import.meta.url);
