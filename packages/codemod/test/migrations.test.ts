import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { babelOptions } from "@import-phases/test-kit";
import type { MigrationName, MigrationOptions, MigrationResult } from "@import-phases/codemod";
import { loadCodemod, type Codemod } from "./codemod.ts";

const root = join(__dirname, "../../../__fixtures__/codemod");
let migrations: Codemod["migrations"];

beforeAll(async () => {
  ({ migrations } = await loadCodemod());
});

interface Fixture {
  readonly name: string;
  readonly folder: string;
  readonly extension: string;
  readonly source: string;
  readonly options: MigrationOptions;
}

function readFixture(migration: MigrationName, name: string): Fixture {
  const folder = join(root, migration, name);
  const input = readdirSync(folder).find((file) => file.startsWith("input"))!;
  const extension = input.slice("input".length);
  const optionsFile = join(folder, "options.json");
  const options = existsSync(optionsFile) ? JSON.parse(readFileSync(optionsFile, "utf8")) : {};
  const source = readFileSync(join(folder, input), "utf8");
  return { name, folder, extension, source, options: { file: input, ...options } };
}

/** Holds a text against a file, which there is none of where the text says that nothing happens. */
function expectFile(file: string, actual: string | undefined): void {
  if (process.env["UPDATE_FIXTURES"] !== undefined) {
    rmSync(file, { force: true });
    if (actual !== undefined) writeFileSync(file, actual);
  }
  expect(actual).toBe(existsSync(file) ? readFileSync(file, "utf8") : undefined);
}

function reportsText({ reports }: MigrationResult): string | undefined {
  if (reports.length === 0) return undefined;
  return reports.map(({ line, column, reason }) => `${line}:${column} ${reason}\n`).join("");
}

function withEdits(source: string, { edits }: MigrationResult): string {
  let end = 0;
  let text = "";
  for (const edit of edits) {
    expect(edit.start).toBeGreaterThanOrEqual(end);
    text += source.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return text + source.slice(end);
}

const withCRLF = (text: string): string => text.replaceAll("\n", "\r\n");

describe.each(readdirSync(root) as MigrationName[])("%s", (migration) => {
  const names = readdirSync(join(root, migration));
  const fixtures = names.map((name) => readFixture(migration, name));

  for (const { name, folder, extension, source, options } of fixtures) {
    test(name, () => {
      const result = migrations[migration](source, options);
      const isChanged = result.code !== source;
      expectFile(join(folder, `output${extension}`), isChanged ? result.code : undefined);
      expectFile(join(folder, "reports.txt"), reportsText(result));
      expect(result.edits.length > 0).toBe(isChanged);

      // Only the edits differ, whatever the line breaks, and whether there is a byte order mark.
      expect(withEdits(source, result)).toBe(result.code);
      expect(migrations[migration](withCRLF(source), options).code).toBe(withCRLF(result.code));
      if (migration !== "babel-config") {
        const marked = migrations[migration](`\uFEFF${source}`, options);
        expect(marked.code).toBe(`\uFEFF${result.code}`);
        expect(reportsText(marked)).toBe(reportsText(result));
      }
      // A second run changes nothing.
      expect(migrations[migration](result.code, options).code).toBe(result.code);

      if (!isChanged || migration === "babel-config" || migration === "to-hand-written") return;
      for (const babel of testKit.babels) {
        const isTypeScript = extension.endsWith("ts");
        const presets = isTypeScript ? ["@babel/preset-typescript"] : [];
        const parserOpts = { plugins: isTypeScript ? (["decorators-legacy"] as const) : [] };
        const settings = { filename: join(folder, `output${extension}`), presets, parserOpts };
        const compile = babelOptions(babel, { ...settings, plugins: ["@import-phases"] });
        expect(babel.core.transformSync(result.code, compile)!.code).not.toContain("import source");
      }
    });
  }

  test("has as many cases that stay as they are as it has conversions", () => {
    const converted = fixtures.filter(({ source, options }) => {
      return migrations[migration](source, options).edits.length > 0;
    });
    expect(converted.length).toBeGreaterThan(2);
    expect(fixtures.length - converted.length).toBeGreaterThanOrEqual(converted.length);
  });
});

test("every migration has cases", () => {
  expect(readdirSync(root).toSorted()).toEqual(Object.keys(migrations).toSorted());
});
