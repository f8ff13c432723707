import type { Migrate } from "./migration.ts";
import { babelConfig } from "./migrations/babel-config.ts";
import { compileStreaming } from "./migrations/compile-streaming.ts";
import { evaluatorAttribute } from "./migrations/evaluator-attribute.ts";
import { importReflection } from "./migrations/import-reflection.ts";
import { nodeReadFile } from "./migrations/node-read-file.ts";
import { toHandWritten } from "./migrations/to-hand-written.ts";
import { viteInit } from "./migrations/vite-init.ts";
import { wasmDefaultImport } from "./migrations/wasm-default-import.ts";
import type { MigrationName } from "./scan.ts";

/** The migrations as functions of a text, by their names. */
export const migrations: Readonly<Record<MigrationName, Migrate>> = {
  "evaluator-attribute": evaluatorAttribute,
  "import-reflection": importReflection,
  "vite-init": viteInit,
  "wasm-default-import": wasmDefaultImport,
  "compile-streaming": compileStreaming,
  "node-read-file": nodeReadFile,
  "babel-config": babelConfig,
  "to-hand-written": toHandWritten,
};
