import { importDynamic as _importDynamic } from "@import-phases/runtime";
export const loader = createLoader(specifier => _importDynamic(specifier, void 0, specifier => import(specifier), import.meta.url, import.meta.resolve));
