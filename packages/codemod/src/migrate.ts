import { exitCodes } from "./exit-codes.ts";

/** Runs the migrations over files and folders. */
export async function migrate(_paths: readonly string[]): Promise<number> {
  return exitCodes.done;
}
