import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../../../.cache/nodes");

/** How one run of a program ended. */
export interface ProgramRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

const current = Number(process.versions.node.split(".")[0]);

/**
 * The majors of Node to run a case on. `npm test` has only the Node that runs it; `npm run test:nodes`
 * names in `NODES` those that `npm run nodes` has fetched.
 */
export function nodeMajors(wanted: readonly number[]): number[] {
  const { NODES } = process.env;
  // A case that is about the engine names the oldest it holds for; the machine's may be in between.
  if (NODES === undefined) return current >= Math.min(...wanted) ? [current] : [];
  return NODES.split(",")
    .map(Number)
    .filter((major) => wanted.includes(major));
}

function nodeBinary(major: number): string {
  if (major === current) return process.execPath;
  const binary = join(folder, String(major), "bin", "node");
  if (existsSync(binary)) return binary;
  throw new Error(`Node ${major} is not here. Fetch it with \`npm run nodes\`.`);
}

/** Runs a program in a process of its own. */
export function runNode(
  major: number,
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<ProgramRun> {
  const env = { PATH: process.env["PATH"], ...options.env };
  return new Promise((resolve) => {
    execFile(nodeBinary(major), args, { ...options, env }, (error, stdout, stderr) => {
      const exitCode = error ? Number(error.code ?? 1) : 0;
      resolve({ exitCode, stdout, stderr });
    });
  });
}
