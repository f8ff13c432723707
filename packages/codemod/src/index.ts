export { annotateEvaluatorAttributes } from "./annotate-evaluator-attributes.ts";
export { wasmDeclarations } from "./types/declarations.ts";
export { exitCodes } from "./exit-codes.ts";
