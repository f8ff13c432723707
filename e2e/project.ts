import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runNode, type ProgramRun } from "@import-phases/test-kit";
import { installFolderOf, type Install } from "./installs.ts";

/** Texts, bytes, and what becomes JSON, by the names of files. */
export type Files = Readonly<Record<string, string | Uint8Array | object>>;

/** A user's project: a folder of files, with our packages installed beside a Babel major, or something else. */
export class Project {
  readonly folder: string;

  constructor(install: Install, files: Files) {
    this.folder = mkdtempSync(join(installFolderOf(install), "project-"));
    this.write(files);
  }

  write(files: Files): void {
    for (const [name, content] of Object.entries(files)) {
      const file = join(this.folder, name);
      mkdirSync(dirname(file), { recursive: true });
      const isRaw = typeof content === "string" || content instanceof Uint8Array;
      writeFileSync(file, isRaw ? content : JSON.stringify(content));
    }
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), "utf8");
  }

  /** Runs `npx babel`, as users do. */
  babel(source = "src", output = "dist"): Promise<ProgramRun> {
    const files = [source, "--out-dir", output, "--copy-files", "--extensions", ".js,.ts"];
    // Where `CI` is set, Babel writes colours also into a pipe.
    const env = { ...process.env, CI: "", NO_COLOR: "1", FORCE_COLOR: "0" };
    const options = { cwd: this.folder, env, shell: process.platform === "win32" };
    return new Promise((resolve) => {
      execFile("npx", ["--no", "babel", ...files], options, (error, stdout, stderr) => {
        resolve({ exitCode: error ? Number(error.code ?? 1) : 0, stdout, stderr });
      });
    });
  }

  /** {@link babel}, where nothing may go wrong. */
  async compile(source?: string, output?: string): Promise<void> {
    const { exitCode, stderr } = await this.babel(source, output);
    if (exitCode !== 0) throw new Error(stderr);
  }

  /** Runs a program of the project. */
  node(major: number, ...args: string[]): Promise<ProgramRun> {
    return runNode(major, args, { cwd: this.folder });
  }
}
