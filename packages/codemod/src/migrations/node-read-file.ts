import type { MigrationOptions, MigrationResult } from "../migration.ts";
import { migrateLoads } from "../loads/migrate-loads.ts";

/**
 * Turns `new WebAssembly.Module(readFileSync(new URL("./x.wasm", import.meta.url)))` and its like into
 * `import source`.
 *
 * @param source - The text of a file.
 * @param options - Its name.
 * @returns The text with the edits done, the edits, and what is left to a person.
 * @throws {SyntaxError} When the text cannot be parsed.
 */
export function nodeReadFile(source: string, options: MigrationOptions = {}): MigrationResult {
  return migrateLoads(source, options, { name: "node-read-file", kind: "file" });
}
