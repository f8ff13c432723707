import { readFile } from "node:fs/promises";
import writeFileAtomic from "write-file-atomic";
import { exitCodes } from "../exit-codes.ts";
import { WasmError } from "../wasm/binary.ts";
import { declarationFileOf, findWasmFiles } from "./wasm-files.ts";
import { firstLine, wasmDeclarations } from "./declarations.ts";

export interface WriteTypesOptions {
  /** Only say which files would change. */
  readonly check: boolean;
  /** Also replace declarations that somebody else has written. */
  readonly force: boolean;
}

type Outcome = "unchanged" | "written" | "refused";

/** Writes the declarations of `.wasm` files beside them. Says what it does, and gives the exit code. */
export async function writeTypes(
  paths: readonly string[],
  options: WriteTypesOptions,
): Promise<number> {
  const counts: Record<Outcome, number> = { unchanged: 0, written: 0, refused: 0 };
  let files: string[];
  try {
    files = await findWasmFiles(paths);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return exitCodes.badUsage;
  }
  for (const file of files) counts[await writeTypesOf(file, options)]++;
  const what = options.check ? "to write" : "written";
  process.stdout.write(`${counts.written} ${what}, ${counts.unchanged} up to date.\n`);
  const isLeftOver = counts.refused > 0 || (options.check && counts.written > 0);
  return isLeftOver ? exitCodes.leftOver : exitCodes.done;
}

async function writeTypesOf(file: string, { check, force }: WriteTypesOptions): Promise<Outcome> {
  const output = declarationFileOf(file);
  let declarations: string;
  try {
    declarations = wasmDeclarations(await readFile(file));
  } catch (error) {
    if (!(error instanceof WasmError)) throw error;
    return refuse(`${file}: ${error.message}`);
  }
  const existing = await readFile(output, "utf8").catch(() => undefined);
  // Git may have changed how lines end.
  if (existing?.replaceAll("\r\n", "\n") === declarations) return "unchanged";
  if (existing !== undefined && !existing.startsWith(firstLine) && !force) {
    return refuse(`${output}: Somebody has written it by hand. Delete it, or say \`--force\`.`);
  }
  if (!check) await writeFileAtomic(output, declarations);
  process.stdout.write(`${output}\n`);
  return "written";
}

function refuse(message: string): Outcome {
  process.stderr.write(`${message}\n`);
  return "refused";
}
