import { join } from "node:path";
import { exitCodes } from "../exit-codes.ts";
import { findTypeScript } from "./find-typescript.ts";
import { runChild } from "./run-child.ts";
import { runInProcess } from "./run-in-process.ts";
import { runOnMirror } from "./run-on-mirror.ts";

/**
 * Runs the TypeScript of a folder over programs with phases.
 *
 * @param args - The arguments of `tsc`.
 * @returns The exit code of `tsc`.
 */
export async function runTsc(args: readonly string[], folder: string): Promise<number> {
  const typescript = findTypeScript(folder);
  if (!typescript) {
    process.stderr.write("There is no TypeScript here: run `npm install -D typescript`.\n");
    return exitCodes.badUsage;
  }
  // What reads no program.
  if (args.some((arg) => /^--?(?:v|version|h|help|init|all)$/i.test(arg))) {
    const tsc = join(typescript.folder, "bin/tsc");
    return runChild(process.execPath, [tsc, ...args], { cwd: folder, stdio: "inherit" });
  }
  const isNative = Number.parseInt(typescript.version) >= 7;
  return (isNative ? runOnMirror : runInProcess)(typescript, args, folder);
}
