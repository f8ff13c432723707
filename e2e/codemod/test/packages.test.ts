import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { babelOptions } from "@import-phases/test-kit";
import type { FileOutcome } from "../../../packages/codemod/src/run/file-outcome.ts";

const modules = join(__dirname, "../node_modules");
const built = join(__dirname, "../../../packages/codemod/dist/run");

/** The packages by name: those that the folder of these tests asks for. */
const manifest = readFileSync(join(__dirname, "../package.json"), "utf8");
const packages = Object.keys((JSON.parse(manifest) as { dependencies: object }).dependencies);

const defaults = { maxSize: 2 ** 20, platform: "web", addPlugin: false };

let outcomes: readonly FileOutcome[];
let migrate: (files: readonly string[]) => Promise<readonly FileOutcome[]>;
let migrateText: (code: string, file: string) => { readonly code: string };

beforeAll(async () => {
  const [chunk, text, find, scan] = await Promise.all(
    ["migrate-files.js", "migrate-text.js", "find-files.js", "../scan.js"].map(
      (file) => testKit.load(join(built, file)) as Promise<Record<string, never>>,
    ),
  );
  const options = { ...defaults, migrations: scan!["defaultMigrations"] };
  migrate = (files) => (chunk!["migrateChunk"] as (...args: unknown[]) => never)(files, options);
  migrateText = (code, file) =>
    (text!["migrateText"] as (...args: unknown[]) => never)(code, options.migrations, { file });
  const folders = packages.map((name) => join(modules, name));
  outcomes = await migrate((find!["findFiles"] as (...args: unknown[]) => never)(folders, false));
});

function packageOf(file: string): string {
  const parts = relative(modules, file).split(/[\\/]/);
  return parts.slice(0, parts[0]!.startsWith("@") ? 2 : 1).join("/");
}

function converted(): readonly FileOutcome[] {
  return outcomes.filter(({ change }) => change);
}

describe("real packages", () => {
  test("at least thirty load WebAssembly by hand", () => {
    const found = outcomes.filter(({ change, reports }) => change || reports.length > 0);
    const names = new Set(found.map(({ file }) => packageOf(file)));
    expect(names.size).toBeGreaterThanOrEqual(30);
  });

  test("no migration fails", () => {
    expect(outcomes.filter(({ problem }) => problem !== undefined)).toEqual([]);
  });

  test("what is proved is converted, and nothing else", () => {
    const files = converted().map(({ file }) => relative(modules, file));
    expect(files.toSorted()).toEqual(
      readFileSync(join(__dirname, "converted.txt"), "utf8").trimEnd().split("\n"),
    );
  });

  test("a second run changes nothing", () => {
    for (const { file, change } of converted()) {
      expect(migrateText(change!.code, file).code).toBe(change!.code);
    }
  });

  test("what is converted compiles", () => {
    for (const babel of testKit.babels) {
      for (const { file, change } of converted()) {
        const options = { filename: file, plugins: ["@import-phases"], compact: false };
        const { code } = babel.core.transformSync(change!.code, babelOptions(babel, options))!;
        expect(code).not.toMatch(/import[ .]source/);
      }
    }
  });
});
