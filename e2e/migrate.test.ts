import { execFile } from "node:child_process";
import { expect, test } from "@jest/globals";
import type { ProgramRun } from "@import-phases/test-kit";
import { babelMajors } from "./installs.ts";
import { Project } from "./project.ts";

function migrate(folder: string, args: readonly string[]): Promise<ProgramRun> {
  const options = { cwd: folder, shell: process.platform === "win32" };
  return new Promise((resolve) => {
    execFile(
      "npx",
      ["--no", "import-phases", "migrate", ...args],
      options,
      (error, stdout, stderr) => {
        resolve({ exitCode: error ? Number(error.code ?? 1) : 0, stdout, stderr });
      },
    );
  });
}

test.each(babelMajors)(
  "npx import-phases migrate changes files, beside Babel %i",
  async (major) => {
    const project = new Project(major, {
      "src/a.js":
        'import { readFileSync } from "node:fs";\n\nexport default new WebAssembly.Module(readFileSync(new URL("./x.wasm", import.meta.url)));\n',
      "src/b.js": 'import x from "./x.wasm" as "wasm-module";\nexport { x };\n',
    });
    expect(await migrate(project.folder, ["src"])).toMatchObject({ exitCode: 0 });
    expect(project.read("src/a.js")).toBe(
      'import source xModule from "./x.wasm";\n\nexport default xModule;\n',
    );
    expect(project.read("src/b.js")).toBe('import source x from "./x.wasm";\nexport { x };\n');
    expect(await migrate(project.folder, ["--check"])).toMatchObject({ exitCode: 0 });
  },
);
