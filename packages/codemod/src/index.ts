export { annotateEvaluatorAttributes } from "./annotate-evaluator-attributes.ts";
export { wasmDeclarations } from "./types/declarations.ts";
export { exitCodes } from "./exit-codes.ts";
export { compileStreaming } from "./migrations/compile-streaming.ts";
export { nodeReadFile } from "./migrations/node-read-file.ts";
export { importReflection } from "./migrations/import-reflection.ts";
export { viteInit } from "./migrations/vite-init.ts";
export { wasmDefaultImport } from "./migrations/wasm-default-import.ts";
