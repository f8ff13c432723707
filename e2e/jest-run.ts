import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { installFolderOf, type Install } from "./installs.ts";
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

interface Surroundings {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

function commandFor(install: Install, cwd: string): [args: string[], options: Surroundings] {
  const jest = join(installFolderOf(install), "node_modules/jest/bin/jest.js");
  const { JEST_WORKER_ID: _outer, ...inherited } = process.env;
  const env = { ...inherited, NODE_ENV: "test", NO_COLOR: "1", FORCE_COLOR: "0" };
  return [["--experimental-vm-modules", "--no-warnings", jest, "--ci=false"], { cwd, env }];
}

/** Runs the Jest that is installed beside something, with its ES modules. */
export function runJest(
  install: Install,
  { folder }: Project,
  ...flags: string[]
): Promise<JestReport> {
  const [args, options] = commandFor(install, folder);
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [...args, "--json", ...flags], options, (_error, stdout, stderr) => {
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

/** Lets a Jest that watches its files go on until `use` has seen what it prints. */
export async function watchWithJest(
  install: Install,
  { folder }: Project,
  use: (printed: (line: RegExp) => Promise<string>) => Promise<void>,
): Promise<void> {
  const [args, options] = commandFor(install, folder);
  const jest = spawn(process.execPath, [...args, "--watch", "--useStderr"], options);
  let output = "";
  jest.stderr.on("data", (chunk) => {
    output += String(chunk);
  });
  const exited = once(jest, "exit").then(() => {
    throw new Error(`Jest has stopped:\n${output}`);
  });
  /** Waits for a line, and gives what is printed up to there since the last one. */
  async function printed(line: RegExp): Promise<string> {
    while (!line.test(output)) await Promise.race([once(jest.stderr, "data"), exited]);
    const found = output;
    output = "";
    return found;
  }
  try {
    await use(printed);
  } finally {
    exited.catch(() => {});
    jest.kill();
  }
}
