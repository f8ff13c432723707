import { mkdtempSync, rmSync, symlinkSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { babelOptions, runNode } from "@import-phases/test-kit";
import { loadCodemod, type Codemod } from "./codemod.ts";
import { randomLoad } from "./random-load.ts";

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
    globalThis.fetch = async (url) => new Response(await readFile(new URL(url)), { headers: { "content-type": "application/wasm" } });
    const all = [];
    for (const name of ${JSON.stringify(names)}) {
      const lines = [];
      globalThis.print = (line) => lines.push(String(line));
      await import(name).catch((error) => lines.push(error.name));
      all.push(lines.join(" "));
    }
    console.log(JSON.stringify(all));`;
  writeFileSync(join(folder, `${group}.mjs`), harness);
  const { exitCode, stdout, stderr } = await runNode(20, [`${group}.mjs`], { cwd: folder });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return JSON.parse(stdout) as string[];
}

test("random loads: what is converted prints what it did, and keeps the rest", async () => {
  const programs = fc
    .sample(randomLoad, { numRuns: 300, seed: 20_261_121 })
    .map(({ code }) => code);
  const migrated = programs.map(migrate);
  const changed = [...programs.keys()].filter((index) => migrated[index] !== programs[index]);
  expect(changed.length).toBeGreaterThan(150);
  for (const index of changed) {
    expect(comments(migrated[index]!)).toEqual(comments(programs[index]!));
    expect(/\r\n/.test(migrated[index]!)).toBe(/\r\n/.test(programs[index]!));
    expect(migrate(migrated[index]!)).toBe(migrated[index]);
  }
  const [, babel] = testKit.babels;
  const options = babelOptions(babel!, { plugins: ["@import-phases"], targets: { node: "20.19" } });
  const compiled = changed.map(
    (index) => babel!.core.transformSync(migrated[index]!, options)!.code!,
  );
  const [before, after] = await Promise.all([
    printed(
      changed.map((index) => programs[index]!),
      "before",
    ),
    printed(compiled, "after"),
  ]);
  for (const [position, index] of changed.entries()) {
    const shown = { original: programs[index], migrated: migrated[index] };
    expect({ ...shown, prints: after[position] }).toEqual({ ...shown, prints: before[position] });
  }
  expect(
    before.filter((lines) => !/^(?:before )?(?:1 |instance,module )?3(?: 3)?$/.test(lines)),
  ).toEqual([]);
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
