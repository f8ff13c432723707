import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, describe, expect, test } from "@jest/globals";
import { startNode, typescriptProject, type TypeScriptMajor } from "./typescript-project.ts";

const wasm = testKit.assemble(
  '(module (func (export "add") (param i32 i32) (result i32) local.get 0))',
);

const compilerOptions = {
  module: "nodenext",
  strict: true,
  allowArbitraryExtensions: true,
  lib: ["es2023", "dom"],
  types: [],
};

const fast = { ...compilerOptions, skipLibCheck: true };

const main = `import source x from "./x.wasm"; const a: string = x;
import { add } from "./x.wasm"; const b: string = add(1, 2);
import /* two
lines */ source y from './other.js'; const c: string = y;
import source z from "./missing.wasm";
export const d: string = await import.source("./x.wasm");
export const e: string = await import.source("./other.js");
export const f: string = await import.source(String(a + b + c + z));
await import(x); await import(y); await import("./missing.js");
new WebAssembly.Instance(x, {}).exports.add; x = y; new Worker("", { as: "e" }); await import(String(x), { as: "e" });
import { missing } from "./other.js"; missing;
import evaluated from "./x.wasm" as "wasm-module"; const h: string = evaluated;
import text from "./main.ts" as "text"; const i: number = text; const j: string = await import("./x.wasm", { as: "wasm-module" });
export { default as k } from "./x.wasm" as "unknown"; export { default as l } from "./missing.txt" as "text"; h; i; j;
import source types from "./x.wasm"; export type T = typeof types; const g: T = undefined; export { g };
`;

const errors = [
  "1:40 - error TS2322: Type 'Module' is not assignable to type 'string'.",
  "2:39 - error TS2322: Type 'number' is not assignable to type 'string'.",
  "4:44 - error TS2322: Type 'ModuleSource' is not assignable to type 'string'.",
  "5:22 - error TS2307: Cannot find module './missing.wasm' or its corresponding type declarations.",
  "6:14 - error TS2322: Type 'Module' is not assignable to type 'string'.",
  "7:14 - error TS2322: Type 'ModuleSource' is not assignable to type 'string'.",
  "8:14 - error TS2322: Type 'Module | ModuleSource' is not assignable to type 'string'.",
  "9:48 - error TS2307: Cannot find module './missing.js' or its corresponding type declarations.",
  "10:46 - error TS2632: Cannot assign to 'x' because it is an import.",
  "11:10 - error TS2305: Module '\"./other.js\"' has no exported member 'missing'.",
  "12:58 - error TS2322: Type 'Module' is not assignable to type 'string'.",
  "13:47 - error TS2322: Type 'string' is not assignable to type 'number'.",
  `13:71 - error TS2322: Type 'typeof import("as:wasm-module")' is not assignable to type 'string'.`,
  "14:30 - error TS2307: Cannot find module 'as:unknown' or its corresponding type declarations.",
  "14:84 - error TS2307: Cannot find module './missing.txt' or its corresponding type declarations.",
  "15:74 - error TS2322: Type 'undefined' is not assignable to type 'Module'.",
];

const lib = `import source engine from "./x.wasm";
import source script from "./script.js";
export { engine, script };
export { default as evaluated } from "./x.wasm" as "wasm-module";
export const again = engine, loading = import.source("./x.wasm");
export class Engine { private module = engine; }
`;

const libDeclarations = `declare const engine: WebAssembly.Module;
declare const script: object;
export { engine, script };
export declare const evaluated: WebAssembly.Module;
export declare const again: WebAssembly.Module, loading: Promise<WebAssembly.Module>;
export declare class Engine {
    private module;
}
`;

const app = `import { again, engine, Engine } from "@test/lib";
import { Engine as Same } from "@test/lib/index";
new WebAssembly.Instance(engine); const same: Same = new Engine(); same;
const wrong: string = again; wrong;
`;

describe.each([6, 7] as TypeScriptMajor[])("TypeScript %i", (major) => {
  const project = typescriptProject(major);
  const read = (name: string): string => readFileSync(join(project.folder, name), "utf8");
  const exists = (name: string): boolean => existsSync(join(project.folder, name));
  afterAll(() => {
    expect(readdirSync(join(project.folder, "tmp"))).toEqual([]);
    project.remove();
  });

  test("tells every error at its place, in the words of the program", async () => {
    project.write({
      "package.json": '{ "type": "module", "workspaces": ["packages/*"] }',
      "tsconfig.json": JSON.stringify({
        compilerOptions: { ...compilerOptions, noEmit: true },
        include: ["src"],
      }),
      "src/x.wasm": wasm,
      "src/other.ts": "export const other = 1;",
      "src/main.ts": main,
      "src/text.d.ts": 'declare module "as:text" { const text: string; export default text; }',
    });
    await project.importPhases("types", "src");
    const config = join(project.folder, "tsconfig.json");
    const run = await project.importPhases("tsc", "-p", config, "--pretty");
    const output = stripVTControlCharacters(run.stdout);
    const found = output.split(/\r?\n/).filter((line) => line.includes(" error "));
    // Versions differ in the order of a union.
    expect(
      found.map((line) => line.replace("ModuleSource | Module", "Module | ModuleSource")),
    ).toEqual(errors.map((error) => `src/main.ts:${error}`));
    // Frames of code show the program.
    for (const line of [1, 4, 5, 6, 9])
      expect(output).toContain(`\n${line} ${main.split("\n")[line - 1]}\n`);
    expect(output).not.toMatch(/[\x15-\x18]|import_source|\$mport/);
    expect(run.stderr).toBe("");
    expect(run.status).not.toBe(0);
  });

  test("builds projects that refer to each other, and writes declarations without stand-ins", async () => {
    const options = { ...fast, composite: true, emitDeclarationOnly: true };
    project.write({
      "tsconfig.build.json": '{ "files": [], "references": [{ "path": "packages/app" }] }',
      "packages/lib/package.json": JSON.stringify({
        name: "@test/lib",
        type: "module",
        exports: { ".": { types: "./dist/index.d.ts" }, "./index": { types: "./src/index.ts" } },
      }),
      "packages/lib/tsconfig.json": JSON.stringify({
        compilerOptions: { ...options, rootDir: "src", outDir: "dist" },
        include: ["src"],
      }),
      "packages/lib/src/index.ts": lib,
      "packages/lib/src/script.ts": "export {};",
      "packages/lib/src/x.wasm": wasm,
      "packages/app/package.json": '{ "type": "module" }',
      "packages/app/tsconfig.json": JSON.stringify({
        compilerOptions: { ...options, outDir: "dist" },
        include: ["src"],
        references: [{ path: "../lib" }],
      }),
      "packages/app/src/index.ts": app,
    });
    mkdirSync(join(project.folder, "node_modules/@test"));
    symlinkSync("../../packages/lib", join(project.folder, "node_modules/@test/lib"));
    // A second time, all is up to date. What TypeScript 6 does is its own.
    for (const round of major === 7 ? ["first", "second"] : ["only"]) {
      const run = await project.importPhases("tsc", "-b", "tsconfig.build.json");
      expect([round, run.stdout.replace(/\r?\n$/, "")]).toEqual([
        round,
        "packages/app/src/index.ts(4,7): error TS2322: Type 'Module' is not assignable to type 'string'.",
      ]);
      expect(read("packages/lib/dist/index.d.ts")).toBe(libDeclarations);
    }
    expect(exists("packages/lib/dist/index.js")).toBe(false);
    if (major === 6) return;
    await project.importPhases("tsc", "-b", "tsconfig.build.json", "--clean");
    expect(exists("packages/lib/dist/index.d.ts")).toBe(false);
    expect(exists("packages/lib/src/index.ts")).toBe(true);
  });

  test("does not write JavaScript that has lost a phase", async () => {
    project.write({
      "emit/static.ts": 'import source x from "./x.wasm"; console.log(x);',
      "emit/dynamic.cts": 'console.log(import.source("./x.wasm"));',
      "emit/types.ts": 'import source x from "./x.wasm"; export type X = typeof x;',
      "emit/x.wasm": wasm,
      "tsconfig.emit.json": JSON.stringify({
        compilerOptions: { ...fast, rootDir: "emit", outDir: "out" },
        include: ["emit"],
      }),
    });
    const run = await project.importPhases("tsc", "-p", "tsconfig.emit.json");
    const lines = run.stdout.trim().split(/\r?\n/);
    const file = (name: string): string => join(project.folder, "out", name).replaceAll("\\", "/");
    expect(lines.toSorted()).toEqual(
      ["dynamic.cjs", "static.js"].map((name) =>
        expect.stringContaining(
          `${file(name)}: error: TypeScript would write this file without its phases`,
        ),
      ),
    );
    expect(run.status).toBe(1);
    expect(readdirSync(join(project.folder, "out"))).toEqual(["types.js"]);
  });

  test("watches", async () => {
    project.write({
      "watched/main.ts": 'import source x from "pkg/x.wasm"; const s: string = x; s;',
      "watched/tsconfig.json": JSON.stringify({ compilerOptions: { ...fast, noEmit: true } }),
    });
    const args = [join(__dirname, "../dist/cli.js"), "tsc", "--watch", "-p", "watched"];
    const child = startNode(project.folder, args);
    let output = "";
    const rounds: string[] = [];
    let ended: unknown;
    await new Promise<void>((resolve) => {
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        if (!/Found \d+ error/.test(output)) return;
        rounds.push(output);
        output = "";
        if (rounds.length > 1) child.kill("SIGINT");
        else project.write({ "watched/main.ts": '\nimport source x from "pkg/x.wasm"; x;' });
      });
      child.on("close", (status, signal) => {
        ended = signal ?? status;
        resolve();
      });
    });
    expect(rounds).toEqual([
      expect.stringContaining(
        "watched/main.ts(1,42): error TS2322: Type 'Module' is not assignable",
      ),
      expect.stringContaining("Found 0 errors"),
    ]);
    expect([0, 130]).toContain(ended);
  });
});

test("says what is missing", async () => {
  const project = typescriptProject(7);
  rmSync(join(project.folder, "node_modules/typescript"));
  expect(await project.importPhases("tsc")).toEqual({
    status: 2,
    stdout: "",
    stderr: "There is no TypeScript here: run `npm install -D typescript`.\n",
  });
  project.remove();
});
