export * from "./pure.ts";
export { createWorker } from "./jest-create-worker.ts";
export { importAs, importAsSync, loadAs } from "./jest-import-as.ts";
export { importDynamic } from "./jest-import-dynamic.ts";
export { importInstance, importInstanceSync, loadInstance } from "./jest-import-instance.ts";
export {
  importAnySource,
  importAnySourceSync,
  importSource,
  importSourceSync,
} from "./jest-import-source.ts";
export { jestModule } from "./jest-module.ts";
