import {
  cpSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { babelOptions, runNode } from "@import-phases/test-kit";

const modules = join(__dirname, "../node_modules");
const packages = join(__dirname, "../../../packages");

/** All files of the real packages that are converted. */
const converted = readFileSync(join(__dirname, "converted.txt"), "utf8").trimEnd().split("\n");
const owners = new Set(converted.map(packageOf));

const toolImports = pathToFileURL(require.resolve("@import-phases/test-kit/tool-imports")).href;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "import-phases-behavior-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function packageOf(file: string): string {
  return file
    .split("/")
    .slice(0, file.startsWith("@") ? 2 : 1)
    .join("/");
}

/** A project that has the packages in folders of its own, and links to what they need. */
function makeProject(name: string): string {
  const project = join(folder, name);
  const installed = join(project, "node_modules");
  for (const owner of owners) {
    cpSync(join(modules, owner), join(installed, owner), { recursive: true });
  }
  for (const other of readdirSync(modules)) {
    if (other.startsWith(".") || other.startsWith("@") || owners.has(other)) continue;
    symlinkSync(join(modules, other), join(installed, other), "junction");
  }
  mkdirSync(join(installed, "@resvg"));
  symlinkSync(join(modules, "@resvg/resvg-wasm"), join(installed, "@resvg/resvg-wasm"), "junction");
  mkdirSync(join(installed, "@import-phases"));
  symlinkSync(join(packages, "runtime"), join(installed, "@import-phases/runtime"), "junction");
  copyFileSync(join(__dirname, "exercise.mjs"), join(project, "exercise.mjs"));
  return project;
}

/** The converted files in a project. */
function pathsIn(project: string): readonly string[] {
  return converted.map((file) => join(project, "node_modules", file));
}

function exercise(project: string): ReturnType<typeof runNode> {
  const files = converted.map((file) => `./node_modules/${file}`);
  return runNode(20, ["exercise.mjs", toolImports, ...files], { cwd: project });
}

test("converted packages do what they did", async () => {
  const before = makeProject("before");
  const after = makeProject("after");
  const cli = join(packages, "codemod/dist/cli.js");
  const [, babel] = testKit.babels;
  const migrated = await runNode(20, [cli, "migrate", ...pathsIn(after)], { cwd: after });
  expect(migrated).toMatchObject({ stderr: "" });
  for (const path of pathsIn(after)) {
    const source = readFileSync(path, "utf8");
    expect(source).toMatch(/\bimport[ .]source\b/);
    const options = { filename: path, plugins: ["@import-phases"], targets: { node: "20.19" } };
    const { code } = babel!.core.transformSync(source, babelOptions(babel!, options))!;
    writeFileSync(path, code!);
  }
  const expected = await exercise(before);
  expect(expected).toMatchObject({ exitCode: 0, stderr: "" });
  const results = JSON.parse(expected.stdout) as { file: string; done?: string[] }[];
  // Its own wasm and JavaScript do not fit each other: it fails as it is, and has to fail so afterwards.
  expect(results.filter(({ done }) => !done).map(({ file }) => file)).toEqual([
    "./node_modules/@parcel/watcher-wasm/index.mjs",
  ]);
  expect(results.filter(({ done }) => done && done.length > 0).length).toBeGreaterThan(15);
  expect(await exercise(after)).toEqual(expected);
});
