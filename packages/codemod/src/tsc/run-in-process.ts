import { join } from "node:path";
import { runChild } from "./run-child.ts";
import type { TypeScript } from "./find-typescript.ts";

/** TypeScript up to 6 is a program of Node's: in its process, files can be given another text. */
export function runInProcess(
  { folder: typescript }: TypeScript,
  args: readonly string[],
  cwd: string,
): Promise<number> {
  const hook = new URL("hook.js", import.meta.url).href;
  const tsc = join(typescript, "lib/tsc.js");
  return runChild(process.execPath, ["--import", hook, tsc, ...args], { cwd, stdio: "inherit" });
}
