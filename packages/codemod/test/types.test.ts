import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { wasmDeclarations } from "../src/types/declarations.ts";
import { WasmError } from "../src/wasm/binary.ts";
import { typescriptProject, type TypeScriptMajor } from "./typescript-project.ts";

const wasm = testKit.assemble(`(module
  (type $callback (func (param i32) (result i32)))
  (type $recursive (func (param (ref null $recursive))))
  (type $array (array (mut i16)))
  (rec (type $struct (sub (struct (field i8) (field (mut (ref null $array)))))))
  (import "./env.js" "log" (func (param i32 i64 externref)))
  (import "./env.js" "a b" (global i64))
  (import "./env.js" "counter" (global (mut i32)))
  (import "./env.js" "memory" (memory 1))
  (import "wasm:js-string" "length" (func (param externref) (result i32)))
  (import "wasm:js-string" "other" (func))
  (import "wasm:js/string-constants" "hello" (global externref))
  (func (export "add") (param i32 f32) (result f64) f64.const 0)
  (func (export "big") (param i64) (result i64) local.get 0)
  (func (export "pair") (result i32 i64) i32.const 0 i64.const 0)
  (func (export "nothing"))
  (func (export "references") (param externref funcref (ref null $callback)) (result externref) local.get 0)
  (func (export "recursive") (param (ref null $recursive)))
  (func (export "vector") (param v128))
  (func (export "objects") (param (ref null $struct) (ref i31) anyref) (result (ref null $callback)) ref.null $callback)
  (global (export "object") (ref $array) (array.new_fixed $array 2 (i32.const 1) (i32.const 2)))
  (global (export "after") f64 (f64.const 1))
  (func (export "a b"))
  (func (export "delete"))
  (func (export "undefined"))
  (func (export "_delete"))
  (func (export "default") (result i32) i32.const 0)
  (func (export "then") (result i32) i32.const 0)
  (func (export "\\e2\\80\\a8\\"\\0a'"))
  (func (export "Imports"))
  (global (export "live") (mut i32) (i32.const 1))
  (global (export "constant") i64 (i64.const 1))
  (global (export "computed") i32 (i32.add (i32.const 1) (i32.const 2)))
  (global (export "reference") externref (ref.null extern))
  (global (export "hidden") v128 (v128.const i32x4 0 0 0 0))
  (table (export "table") 1 funcref)
  (memory (export "memory") 1)
  (tag (export "tag") (param i32)))`);

const consumer = `
import answer, * as all from "./x.wasm";
import { add, big, pair, nothing, references, recursive, live, constant, reference, table, memory, tag } from "./x.wasm";
import { "a b" as spaced, delete as remove, undefined as none, _delete, "\\u2028\\"\\n'" as odd } from "./x.wasm";
import type { Imports } from "./x.wasm";
import { Imports as importsFunction } from "./x.wasm";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const types: [
  Equal<typeof add, (a: number, b: number) => number>,
  Equal<typeof big, (a: bigint) => bigint>,
  Equal<typeof pair, () => [number, bigint]>,
  Equal<typeof references, (a: unknown, b: Function | null, c: ((a: number) => number) | null) => unknown>,
  Equal<typeof recursive, (a: ((a: Function | null) => void) | null) => void>,
  Equal<typeof answer, () => number>,
  Equal<typeof all.vector, object>,
  Equal<typeof live, number>,
  Equal<typeof constant, bigint>,
  Equal<typeof all.computed, number>,
  Equal<typeof reference, unknown>,
  Equal<typeof all.objects, (a: unknown, b: unknown, c: unknown) => ((a: number) => number) | null>,
  Equal<typeof all.object, unknown>,
  Equal<typeof all.after, number>,
  Equal<typeof all.hidden, never>,
  Equal<typeof table, WebAssembly.Table>,
  Equal<typeof memory, WebAssembly.Memory>,
  Equal<keyof Imports, "./env.js" | "wasm:js-string" | "wasm:js/string-constants">,
] = [true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true];
for (const f of [nothing, spaced, remove, none, _delete, odd, importsFunction]) f();
const imports = {
  "./env.js": { log(a: number, b: bigint, c: unknown) {}, "a b": 1n, counter: new WebAssembly.Global({ value: "i32", mutable: true }), memory },
  "wasm:js-string": { other() {} },
} satisfies Imports;

// @ts-expect-error - it is a bigint.
big(1);
// @ts-expect-error - JavaScript cannot call it.
all.vector();
// @ts-expect-error - imports are read-only.
live = 2;
// @ts-expect-error - there is none of this name.
all.missing;
export { types, imports, tag };
`;

const packages = join(__dirname, "../../../node_modules");
const real = {
  "src/watr.wasm": readFileSync(join(packages, "watr/dist/watr.wasm")),
  "src/real/sql.wasm": readFileSync(join(packages, "sql.js/dist/sql-wasm.wasm")),
  "src/real/uses.ts": `
import { memory, compile } from "../watr.wasm";
import { O, X, type Imports } from "./sql.wasm";
export const uses: [WebAssembly.Memory, WebAssembly.Memory, bigint, number] = [memory, O, compile(1n, 2n), X(1)];
export type Names = keyof Imports["a"];
`,
};

describe.each([6, 7] as TypeScriptMajor[])("TypeScript %i", (major) => {
  const project = typescriptProject(major);
  afterAll(() => project.remove());

  test("knows the exports and imports of a wasm, and notices when it changes", async () => {
    project.write({
      "src/x.wasm": wasm,
      "src/consumer.ts": consumer,
      ...real,
      "tsconfig.json": JSON.stringify({
        compilerOptions: {
          allowArbitraryExtensions: true,
          strict: true,
          module: "nodenext",
          lib: ["es2023", "dom"],
          types: [],
          noEmit: true,
        },
        include: ["src"],
      }),
      "package.json": '{ "type": "module" }',
      // What it does not look at.
      "node_modules/package/y.wasm": "",
      ".hidden/y.wasm": "",
    });
    const check = await project.importPhases("types", "--check", "src");
    expect(check).toMatchObject({ status: 1, stderr: "" });
    expect(existsSync(join(project.folder, "src/x.d.wasm.ts"))).toBe(false);

    expect(await project.importPhases("types")).toEqual({
      status: 0,
      stdout: `${["real/sql", "watr", "x"].map((name) => `src/${name}.d.wasm.ts\n`).join("")}3 written, 0 up to date.\n`,
      stderr: "",
    });
    expect(await project.tsc()).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(await project.importPhases("types", "--check")).toMatchObject({ status: 0 });
  });
});

test("a binary that is damaged anywhere is refused, or has declarations", () => {
  const changes = fc.array(fc.tuple(fc.nat(wasm.length - 1), fc.nat(255)), { maxLength: 4 });
  fc.assert(
    fc.property(changes, fc.nat(wasm.length), (bytes, length) => {
      const damaged = Uint8Array.from(wasm).subarray(0, length + 8);
      for (const [index, byte] of bytes) damaged[index] = byte;
      try {
        expect(wasmDeclarations(damaged).startsWith("// Written by")).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(WasmError);
      }
    }),
    { numRuns: 3000 },
  );
});

test("what it cannot do: no wasm, declarations that somebody has written, paths that are not there", async () => {
  const project = typescriptProject(7);
  project.write({
    "text.wasm": "(module)",
    "other.wasm": wasm,
    "other.d.wasm.ts": "export {};\n",
    "sound.wasm": wasm,
  });
  const run = await project.importPhases("types", "text.wasm", "other.wasm", "sound.wasm");
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(
    /^text\.wasm: It is not a WebAssembly binary.*\nother\.d\.wasm\.ts: Somebody/,
  );
  expect(run.stdout).toBe("sound.d.wasm.ts\n1 written, 0 up to date.\n");
  expect(readFileSync(join(project.folder, "other.d.wasm.ts"), "utf8")).toBe("export {};\n");
  expect(await project.importPhases("types", "missing")).toMatchObject({ status: 2 });
  project.remove();
});
