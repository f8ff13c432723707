export { AbstractModuleSource, install } from "./abstract-module-source.ts";
export {
  allSources,
  bundledAsset,
  importSource,
  importSourceSync,
  scriptLocation,
} from "./import-source.ts";
export type { ResolveSpecifier } from "./host.ts";
export type { AbstractModuleSourceConstructor } from "./realm.ts";
