export { AbstractModuleSource, install } from "./abstract-module-source.ts";
export { allSources, importSource, importSourceSync } from "./import-source.ts";
export type { ResolveSpecifier } from "./host.ts";
export type { AbstractModuleSourceConstructor } from "./realm.ts";
