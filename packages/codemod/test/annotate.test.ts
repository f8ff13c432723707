import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { annotateEvaluatorAttributes } from "../src/annotate-evaluator-attributes.ts";
import { readEvaluatorAttributes } from "../../runtime/src/evaluator-section.ts";

const plain = testKit.assemble(`(module
  (import "./bar.wasm?a=b" "default" (global externref))
  (import "./baz.wasm" "f" (func (param i32)))
  (memory (export "memory") 1))`);

const cli = join(__dirname, "../dist/cli.js");

function read(bytes: Uint8Array): Record<string, string> {
  const module = new WebAssembly.Module(Uint8Array.from(bytes));
  const requests = WebAssembly.Module.imports(module).map((descriptor) => descriptor.module);
  return Object.fromEntries(readEvaluatorAttributes(module, "in.wasm", requests));
}

describe("annotateEvaluatorAttributes", () => {
  const both = { "./bar.wasm?a=b": "wasm-module", "./baz.wasm": "é".repeat(100) };

  test("writes what the runtime reads, after all other bytes", () => {
    const annotated = annotateEvaluatorAttributes(plain, both);
    expect(read(annotated)).toEqual(both);
    expect([...annotated.subarray(0, plain.length)]).toEqual([...plain]);
  });

  test("replaces a section where it stands, and those that are too many", () => {
    const custom = [0, 3, 1, 97, 255];
    const annotated = annotateEvaluatorAttributes(plain, { "./baz.wasm": "a" });
    const section = annotated.subarray(plain.length);
    const twice = [
      ...plain.subarray(0, 8),
      ...section,
      ...plain.subarray(8),
      ...section,
      ...custom,
    ];
    const replaced = annotateEvaluatorAttributes(Uint8Array.from(twice), { "./baz.wasm": "b" });
    const other = annotateEvaluatorAttributes(plain, { "./baz.wasm": "b" }).subarray(plain.length);
    expect([...replaced]).toEqual([
      ...plain.subarray(0, 8),
      ...other,
      ...plain.subarray(8),
      ...custom,
    ]);
  });

  test("takes the section away where nothing is to be said, and nothing else", () => {
    expect([...annotateEvaluatorAttributes(annotateEvaluatorAttributes(plain, both), {})]).toEqual([
      ...plain,
    ]);
  });

  test.each([
    ["nothing", new Uint8Array(), "It is not a WebAssembly binary"],
    ["text", new TextEncoder().encode("(module)"), "It is not a WebAssembly binary"],
    ["half a binary", plain.subarray(0, -1), "The binary is cut off"],
    ["a component", Uint8Array.of(0, 97, 115, 109, 13, 0, 1, 0), "It is a WebAssembly component"],
  ])("refuses %s", (_, bytes, problem) => {
    expect(() => annotateEvaluatorAttributes(bytes, {})).toThrow(problem);
  });

  test("names the modules that are not imported, and those that are", () => {
    expect(() => annotateEvaluatorAttributes(plain, { "./bar.wasm": "a", ...both })).toThrow(
      'It does not import from "./bar.wasm". It imports from "./bar.wasm?a=b", "./baz.wasm".',
    );
  });
});

describe("import-phases annotate", () => {
  const folder = mkdtempSync(join(tmpdir(), "annotate-"));
  const run = (...args: string[]): { status: number | null; stderr: string } =>
    spawnSync(process.execPath, [cli, "annotate", ...args], { cwd: folder, encoding: "utf8" });
  beforeAll(() => {
    writeFileSync(join(folder, "in.wasm"), plain);
    writeFileSync(join(folder, "text.wasm"), "(module)");
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test("writes another file, or the same", () => {
    expect(
      run("in.wasm", "--import", "./bar.wasm?a=b=wasm-module", "-o", "out.wasm"),
    ).toMatchObject({
      status: 0,
      stderr: "",
    });
    expect(read(readFileSync(join(folder, "out.wasm")))).toEqual({
      "./bar.wasm?a=b": "wasm-module",
    });
    expect(run("out.wasm", "--remove", "-o", "out.wasm").status).toBe(0);
    expect([...readFileSync(join(folder, "out.wasm"))]).toEqual([...plain]);
    expect(readdirSync(folder)).toEqual(["in.wasm", "out.wasm", "text.wasm"]);
  });

  test("leaves everything as it is when it refuses", () => {
    const refusals = [
      [["text.wasm", "--remove", "-o", "text.wasm"], "text.wasm: It is not a WebAssembly binary"],
      [["none.wasm", "--remove", "-o", "x.wasm"], "no such file or directory, open 'none.wasm'"],
      [["in.wasm", "--import", "./x=y", "-o", "in.wasm"], 'does not import from "./x"'],
      [["in.wasm", "-o", "in.wasm"], "Give at least one `--import`"],
    ] as const;
    for (const [args, message] of refusals) {
      const { status, stderr } = run(...args);
      expect(stderr).toContain(message);
      expect(status).toBe(2);
    }
    expect([...readFileSync(join(folder, "in.wasm"))]).toEqual([...plain]);
    expect(readFileSync(join(folder, "text.wasm"), "utf8")).toBe("(module)");
  });
});
