export { AbstractModuleSource, install } from "./abstract-module-source.ts";
export { importDynamic } from "./import-dynamic.ts";
export { importAnySource, importAnySourceSync } from "./import-any-source.ts";
export {
  allSources,
  bundledAsset,
  importSource,
  importSourceSync,
  scriptLocation,
} from "./import-source.ts";
export { importAs, importAsSync, loadAs } from "./import-as.ts";
export { defineEvaluator } from "./evaluators.ts";
export { importInstance, importInstanceSync, loadInstance } from "./import-instance.ts";
export { namespaceInstance } from "./wasm-namespace.ts";
export { ModuleSource } from "./module-source.ts";
export type { EvaluatedModule, EvaluationResult, Evaluator } from "./evaluator.ts";
export type { ResolveSpecifier } from "./host.ts";
export type { AbstractModuleSourceConstructor, Dependencies, Dependency } from "./realm.ts";
