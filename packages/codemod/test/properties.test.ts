import { mkdtempSync, rmSync, symlinkSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { babelOptions, runNode } from "@import-phases/test-kit";
import { loadCodemod, type Codemod } from "./codemod.ts";
import { randomConfig } from "./random-config.ts";
import { randomImport } from "./random-import.ts";
import { randomLoad } from "./random-load.ts";

const toolImports = pathToFileURL(require.resolve("@import-phases/test-kit/tool-imports")).href;

let codemod: Codemod;
let folder: string;

beforeAll(async () => {
  codemod = await loadCodemod();
  folder = mkdtempSync(join(tmpdir(), "import-phases-codemod-"));
  mkdirSync(join(folder, "node_modules/@import-phases"), { recursive: true });
  const runtime = join(__dirname, "../../runtime");
  symlinkSync(runtime, join(folder, "node_modules/@import-phases/runtime"), "junction");
  const add = '(func (export "add") (param i32 i32) (result i32) local.get 0 local.get 1 i32.add)';
  writeFileSync(join(folder, "add.wasm"), testKit.assemble(`(module ${add})`));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function migrate(code: string): string {
  let text = code;
  for (const name of codemod.defaultMigrations) {
    if (name === "babel-config") continue;
    const result = codemod.migrations[name](text, { file: "file.mjs" });
    let end = 0;
    let rebuilt = "";
    for (const edit of result.edits) {
      expect(edit.start).toBeGreaterThanOrEqual(end);
      rebuilt += text.slice(end, edit.start) + edit.text;
      end = edit.end;
    }
    expect(rebuilt + text.slice(end)).toBe(result.code);
    text = result.code;
  }
  return text;
}

function comments(code: string): readonly string[] {
  return code.match(/\/\/.*|\/\*[^]*?\*\//g) ?? [];
}

/** Runs modules one after the other in one process, and tells what each prints. */
async function printed(modules: readonly string[], group: string): Promise<readonly string[]> {
  const names = modules.map((code, index) => {
    writeFileSync(join(folder, `${group}-${index}.mjs`), code);
    return `./${group}-${index}.mjs`;
  });
  const harness = `
    import { readFile } from "node:fs/promises";
    import { register } from "node:module";
    register(${JSON.stringify(toolImports)});
    globalThis.fetch = async (url) => new Response(await readFile(new URL(url)), { headers: { "content-type": "application/wasm" } });
    const all = [];
    for (const name of ${JSON.stringify(names)}) {
      const lines = [];
      globalThis.print = (line) => lines.push(String(line));
      const exports = await import(name).catch((error) => lines.push(error.name));
      for (const [key, value] of Object.entries(exports)) lines.push(key + String(value));
      all.push(lines.join(" "));
    }
    console.log(JSON.stringify(all));`;
  writeFileSync(join(folder, `${group}.mjs`), harness);
  const { exitCode, stdout, stderr } = await runNode(20, [`${group}.mjs`], { cwd: folder });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return JSON.parse(stdout) as string[];
}

/** A program as it is written, and the one that is run in its place, which for most is the same. */
interface Original {
  readonly code: string;
  readonly runs?: string;
}

/** Migrates programs, holds what they print before, after, and back again, and tells what it is. */
async function expectSamePrints(
  originals: readonly Original[],
  group: string,
): Promise<readonly string[]> {
  const changed = originals
    .map(({ code, runs = code }) => ({ code, runs, migrated: migrate(code) }))
    .filter(({ code, migrated }) => migrated !== code);
  expect(changed.length).toBeGreaterThan(originals.length / 2);
  for (const { code, migrated } of changed) {
    expect(comments(migrated)).toEqual(comments(code));
    expect(/\r\n/.test(migrated)).toBe(/\r\n/.test(code));
    expect(migrate(migrated)).toBe(migrated);
  }
  const [, babel] = testKit.babels;
  const options = babelOptions(babel!, { plugins: ["@import-phases"], targets: { node: "20.19" } });
  const compiled = changed.map(
    ({ migrated }) => babel!.core.transformSync(migrated, options)!.code!,
  );
  const byHand = changed.map(({ migrated }, index) => {
    const back = codemod.migrations["to-hand-written"];
    const { code, reports } = back(migrated, { file: "file.mjs", platform: "node" });
    // What it leaves, for a comment that would be lost, no Node can run.
    return reports.length === 0 ? code : compiled[index]!;
  });
  const [before, after, again] = await Promise.all([
    printed(
      changed.map(({ runs }) => runs),
      `${group}-before`,
    ),
    printed(compiled, `${group}-after`),
    printed(byHand, `${group}-by-hand`),
  ]);
  for (const [index, { code, migrated }] of changed.entries()) {
    const shown = { original: code, migrated, byHand: byHand[index] };
    const prints = [after![index], again![index]];
    expect({ ...shown, prints }).toEqual({ ...shown, prints: [before![index], before![index]] });
  }
  return before!;
}

test("random loads: what is converted prints what it did, and keeps the rest", async () => {
  const programs = fc.sample(randomLoad, { numRuns: 300, seed: 20_261_121 });
  const prints = await expectSamePrints(programs, "load");
  expect(
    prints.filter((lines) => !/^(?:before )?(?:1 |instance,module )?3(?: 3)?$/.test(lines)),
  ).toEqual([]);
});

test("random imports of other tools and proposals: the same", async () => {
  const programs = fc.sample(randomImport, { numRuns: 400, seed: 20_261_121 });
  const prints = await expectSamePrints(programs, "import");
  const isRight = /^(?:before |true )?(?:3|(?:[^[]+\[object WebAssembly\.Module\])+)$/;
  expect(prints.filter((lines) => !isRight.test(lines))).toEqual([]);
});

test("random configurations: our plugin is where the other one was, and nothing else changes", () => {
  fc.assert(
    fc.property(randomConfig, ({ text, file, expected }) => {
      const { code, edits } = codemod.migrations["babel-config"](text, { file });
      expect(JSON.parse(code)).toEqual(expected);
      expect(codemod.migrations["babel-config"](code, { file }).code).toBe(code);
      let [end, rebuilt] = [0, ""];
      for (const edit of edits) {
        rebuilt += text.slice(end, edit.start) + edit.text;
        end = edit.end;
      }
      expect(rebuilt + text.slice(end)).toBe(code);
    }),
  );
});

test("random loads: there and back again", () => {
  fc.assert(
    fc.property(randomLoad, ({ code }) => {
      const migrated = migrate(code);
      fc.pre(migrated !== code);
      const { code: byHand } = codemod.migrations["to-hand-written"](migrated, {
        file: "file.mjs",
      });
      expect(migrate(byHand)).not.toMatch(/compileStreaming\(/);
      expect(byHand).not.toMatch(/import source|import\.source/);
    }),
    { numRuns: 100 },
  );
});
