import { isUtf8 } from "node:buffer";
import { readBytes } from "./read-bytes.ts";
import { isAbout, mayHave, mayHaveAny, programFile, type MigrationName } from "../scan.ts";
import type { FileOutcome, RunOptions } from "./file-outcome.ts";

/** Files that hold programs among other text. */
const embedding = /\.(?:vue|svelte)$/;

/** Nobody writes a line as long, but minifiers do. */
const longLine = 5000;

function hasLongLine(text: string): boolean {
  let start = 0;
  while (text.length - start > longLine) {
    const end = text.lastIndexOf("\n", start + longLine);
    if (end < start) return true;
    start = end + 1;
  }
  return false;
}

function reasonToSkip(file: string, text: string, maxSize: number): string | undefined {
  if (text.length > maxSize) return `it is larger than ${maxSize} bytes (--max-size)`;
  if (/\.min\.[cm]?js$/.test(file)) return "it is minified";
  if (/@generated\b/.test(text.slice(0, 2000))) return "it says that it is generated";
  return programFile.test(file) && hasLongLine(text) ? "it is minified or generated" : undefined;
}

function isWanted(file: string, text: string, { migrations, addPlugin }: RunOptions): boolean {
  if (addPlugin && isAbout("babel-config", file)) return true;
  if (!mayHaveAny(migrations, text)) return false;
  const isIn = (name: MigrationName): boolean =>
    mayHave(name, text) && (isAbout(name, file) || embedding.test(file));
  return migrations.some(isIn);
}

/** Whether a migration may be about a file, which is not so for most. */
export function isWorthParsing(file: string, options: RunOptions): boolean {
  try {
    return isWanted(file, asciiText(readBytes(file)), options);
  } catch {
    // Whoever opens it next says what is wrong with it.
    return true;
  }
}

/** One character for each byte: quick, and enough to look for ASCII. */
function asciiText(bytes: Buffer): string {
  return bytes.toString("latin1");
}

/**
 * Runs the migrations over one file, in memory.
 *
 * @returns `undefined` where none is about the file.
 */
export async function migrateFile(
  file: string,
  options: RunOptions,
): Promise<FileOutcome | undefined> {
  let bytes: Buffer;
  try {
    bytes = readBytes(file);
  } catch (error) {
    return { file, reports: [], problem: `it cannot be read: ${(error as Error).message}` };
  }
  const text = asciiText(bytes);
  if (!isWanted(file, text, options)) return undefined;
  const skipped = reasonToSkip(file, text, options.maxSize);
  if (skipped !== undefined) return { file, reports: [], skipped };
  if (embedding.test(file)) {
    const names = options.migrations.filter((name) => mayHave(name, text)).join(", ");
    const problem = `programs inside of .vue and .svelte files are not handled: look for ${names} yourself`;
    return { file, reports: [], problem };
  }
  if (!isUtf8(bytes)) return { file, reports: [], problem: "it is not UTF-8" };
  const source = bytes.toString("utf8");
  const { migrateText } = await import("./migrate-text.ts");
  const { migrations, maxSize: _, ...others } = options;
  try {
    const { code, changedBy, reports } = migrateText(source, migrations, { ...others, file });
    if (code === source) return { file, reports };
    return { file, reports, change: { source, code, changedBy } };
  } catch (error) {
    const { message } = error as Error;
    const isOurs = !(error instanceof SyntaxError);
    const problem = isOurs
      ? `it brought the migration down: ${message}`
      : `it cannot be parsed: ${message}`;
    return { file, reports: [], problem };
  }
}
