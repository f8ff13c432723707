import { execFile } from "node:child_process";
import { join } from "node:path";
import { installFolderOf } from "./installs.ts";
import type { Project } from "./project.ts";

/** What Jest's `--json` says, as far as it is read here. */
export interface JestReport {
  readonly numFailedTests: number;
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: "passed" | "failed";
    /** What Jest prints of the failures. */
    readonly message: string;
  }[];
}

/** Runs the Jest that is installed beside a Babel major, with its ES modules. */
export function runJest(
  major: number,
  { folder }: Project,
  ...flags: string[]
): Promise<JestReport> {
  const jest = join(installFolderOf(major), "node_modules/jest/bin/jest.js");
  const args = ["--experimental-vm-modules", "--no-warnings", jest, "--json", "--ci=false"];
  const { JEST_WORKER_ID: _outer, ...inherited } = process.env;
  const env = { ...inherited, NODE_ENV: "test", NO_COLOR: "1", FORCE_COLOR: "0" };
  const options = { cwd: folder, env };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [...args, ...flags], options, (_error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout) as JestReport);
      } catch (cause) {
        reject(new Error(`Jest gave no report:\n${stderr}`, { cause }));
      }
    });
  });
}

/** The messages of a run that failed, nothing of one that passed. */
export function failuresIn({ testResults }: JestReport): string {
  return testResults
    .filter(({ status }) => status === "failed")
    .map(({ message }) => message)
    .join("\n");
}
