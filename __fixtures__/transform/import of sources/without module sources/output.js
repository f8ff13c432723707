import { importDynamic as _importDynamic } from "@import-phases/runtime";
export const load = x => import(x);
export const options = (x, o) => _importDynamic(x, o, (specifier, options) => import(specifier, options), import.meta.url, import.meta.resolve);
