import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(__dirname, "../../..");

/** Where each TypeScript of the tests is installed. */
const installations = {
  6: join(root, "packages/test-kit/typescript-6/node_modules"),
  7: join(root, "node_modules"),
} as const;

export type TypeScriptMajor = keyof typeof installations;

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own with a TypeScript in its `node_modules`. */
export interface TypeScriptProject {
  readonly folder: string;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  /** Runs `tsc` as it is. */
  tsc(...args: string[]): Promise<Run>;
  /** Runs `import-phases`. */
  importPhases(...args: string[]): Promise<Run>;
  remove(): void;
}

/** Makes a project, with the TypeScript of a major version. */
export function typescriptProject(major: TypeScriptMajor): TypeScriptProject {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `typescript-${major}-`)));
  mkdirSync(join(folder, "node_modules/@types"), { recursive: true });
  symlinkSync(join(installations[major], "typescript"), join(folder, "node_modules/typescript"));
  symlinkSync(join(root, "node_modules/@types/node"), join(folder, "node_modules/@types/node"));
  const node = (file: string, args: string[]): Promise<Run> => runNode(folder, [file, ...args]);
  mkdirSync(join(folder, "tmp"));
  return {
    folder,
    write(files) {
      for (const [name, contents] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), contents);
      }
    },
    tsc: (...args) => node(join(folder, "node_modules/typescript/bin/tsc"), args),
    importPhases: (...args) => node(join(__dirname, "../dist/cli.js"), args),
    remove() {
      rmSync(folder, { recursive: true });
    },
  };
}

/** Starts a program that has the folder `tmp` of its own for what is temporary. */
export function startNode(cwd: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  const folder = join(cwd, "tmp");
  const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder };
  return spawn(process.execPath, args, { cwd, env });
}

function runNode(cwd: string, args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = startNode(cwd, args);
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}
