import { readFileSync, statSync } from "node:fs";
import { sync as writeFileAtomic } from "write-file-atomic";
import type { FileOutcome } from "./file-outcome.ts";

/**
 * Puts the new text in the place of the old one, whole or not at all, with the file's mode. Of a link,
 * the file that it leads to is replaced.
 *
 * @returns Why the file was not written.
 */
export function writeChange(
  file: string,
  change: NonNullable<FileOutcome["change"]>,
): string | undefined {
  try {
    // The superuser may write to any file.
    if ((statSync(file).mode & 0o222) === 0) return "it is read-only";
    if (readFileSync(file, "utf8") !== change.source) return "it changed in the meantime";
    writeFileAtomic(file, change.code);
    return undefined;
  } catch (error) {
    return `it cannot be written: ${(error as Error).message}`;
  }
}
