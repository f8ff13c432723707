import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { nodeMajors, runNode, type ProgramRun } from "@import-phases/test-kit";

const rows = ["Grace: 1 for 310 euros", "Ada: 3 for 185 euros", "Edsger: 1 for 85 euros"];

const formats = ["Node, ES modules", "Node, CommonJS", "Jest with babel-jest"];

describe.each(nodeMajors([20, 22, 24, 26]))("the SQLite example on Node %i", (major) => {
  let demo: ProgramRun;

  beforeAll(async () => {
    demo = await runNode(major, ["demo.js"], { cwd: join(__dirname, "../sqlite") });
  });

  test("succeeds without a warning", () => {
    expect(demo).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test.each(formats)("%s: compiles the import and prints the rows", (title) => {
    const section = demo.stdout.split(/^--- /m).find((text) => text.startsWith(title));
    expect(section).toContain('  import source sqliteModule from "sql.js/dist/sql-wasm.wasm";\n');
    expect(section).toMatch(/^→ const sqliteModule = .*"sql\.js\/dist\/sql-wasm\.wasm"/m);
    expect(section!.split("\n").map((line) => line.trim())).toEqual(expect.arrayContaining(rows));
  });

  test("Jest's own report is a pass", () => {
    expect(demo.stdout).toMatch(/^PASS test\/query\.test\.js$[^]*^Tests: +1 passed, 1 total$/m);
  });
});
