import { importDynamic as _importDynamic } from "@import-phases/runtime";
export const load = (x, options) => _importDynamic(x, {
  ...options
}, (specifier, options) => import(specifier, options), import.meta.url, import.meta.resolve);
