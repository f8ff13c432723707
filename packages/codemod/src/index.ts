export { annotateEvaluatorAttributes } from "./annotate-evaluator-attributes.ts";
export { exitCodes } from "./exit-codes.ts";
