/**
 * What few programs need: the words of failures, files and responses that are not plain `.wasm`, sections
 * of evaluator attributes, and the JS string builtins. It is a file of its own, loaded when it is first
 * needed, and stands alone: it may have been loaded into another realm than the rest, as under Jest,
 * which runs modules in a `vm` context.
 */
export { readEvaluatorAttributes } from "./evaluator-section.ts";
export { importError } from "./import-error.ts";
export { mendBinary } from "./mend-binary.ts";
export { resolveBare } from "./node-package.ts";
export { requireModule } from "./node-require.ts";
export { parseModule, parseModuleSync } from "./parse-module.ts";
export { readContent, readSource } from "./read-source.ts";
export { readResponse } from "./read-response.ts";
export { takeReservedNames } from "./reserved-names.ts";
