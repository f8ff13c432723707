export { annotateEvaluatorAttributes } from "./annotate-evaluator-attributes.ts";
export { wasmDeclarations } from "./types/declarations.ts";
export { exitCodes } from "./exit-codes.ts";
export type { Edit, Migrate, MigrationOptions, MigrationResult, Report } from "./migration.ts";
export { migrations } from "./migrations.ts";
export { defaultMigrations, migrationNames, type MigrationName } from "./scan.ts";
