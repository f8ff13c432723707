import { readFile } from "node:fs/promises";
import writeFileAtomic from "write-file-atomic";
import { annotateEvaluatorAttributes } from "./annotate-evaluator-attributes.ts";
import { exitCodes } from "./exit-codes.ts";
import { WasmError } from "./wasm/binary.ts";

/** {@link annotateEvaluatorAttributes} from file to file. Says what is wrong, and gives the exit code. */
export async function annotateFile(
  input: string,
  output: string,
  imports: Readonly<Record<string, string>>,
): Promise<number> {
  try {
    const annotated = annotateEvaluatorAttributes(await readFile(input), imports);
    await writeFileAtomic(output, Buffer.from(annotated));
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof WasmError || isSystemError(error))) throw error;
    const place = isSystemError(error) ? "" : `${input}: `;
    process.stderr.write(`${place}${error.message}\n`);
    return exitCodes.badUsage;
  }
}

function isSystemError(error: unknown): error is Error & { syscall: string } {
  return error instanceof Error && "syscall" in error;
}
