import { describe, expect, test } from "@jest/globals";
import { readEvaluatorAttributes } from "../src/evaluator-section.ts";

const preamble = [0, 97, 115, 109, 1, 0, 0, 0];
const imports = testKit.assemble(
  '(module (import "./bar.wasm" "default" (global externref)) (import "\\ef\\bb\\bfé" "f" (func)))',
);

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const name = (text: string): number[] => [utf8(text).length, ...utf8(text)];

function section(...contents: number[]): number[] {
  const bytes = [...name("evaluatorattributes"), ...contents];
  return [0, bytes.length, ...bytes];
}

/** What is read from a module that has custom sections at its beginning or its end. */
function read(sections: number[], place: "first" | "last" = "last"): [string, string][] {
  const rest = [...imports.subarray(8)];
  const parts = place === "first" ? [sections, rest] : [rest, sections];
  const module = new WebAssembly.Module(Uint8Array.from([...preamble, ...parts.flat()]));
  const requests = WebAssembly.Module.imports(module).map((descriptor) => descriptor.module);
  return [...readEvaluatorAttributes(module, "/main.wasm", requests)];
}

const bar = [...name("./bar.wasm"), ...name("wasm-module")];

describe("attributes", () => {
  test("none without a section, or with an empty one", () => {
    expect(read([])).toEqual([]);
    expect(read(section(0))).toEqual([]);
  });

  test.each(["first", "last"] as const)("of a section that is %s", (place) => {
    expect(read(section(1, ...bar), place)).toEqual([["./bar.wasm", "wasm-module"]]);
  });

  test("by names of any kind, with numbers of any length", () => {
    const other = [...name("\ufeffé"), ...name("")];
    expect(read(section(0x82, 0x80, 0x00, ...other, ...bar))).toEqual([
      ["\ufeffé", ""],
      ["./bar.wasm", "wasm-module"],
    ]);
  });

  test("only for the modules that are requested", () => {
    const module = new WebAssembly.Module(Uint8Array.from([...imports, ...section(1, ...bar)]));
    expect(() => readEvaluatorAttributes(module, "/main.wasm", ["./other.js"])).toThrow(
      'names a module that is not imported, entry 1 ("./bar.wasm")',
    );
  });
});

test.each([
  ["two sections", [...section(0), ...section(0)], "occurs more than once"],
  ["no number of entries", section(), "is malformed at its number of entries"],
  [
    "a number that never ends",
    section(0x80, 0x80, 0x80, 0x80, 0x80, 0),
    "at its number of entries",
  ],
  ["a number of 33 bits", section(0xff, 0xff, 0xff, 0xff, 0x1f), "at its number of entries"],
  ["an entry too few", section(2, ...bar), "is malformed at its entry 2"],
  ["half an entry", section(1, ...name("./bar.wasm")), 'at its entry 1 ("./bar.wasm")'],
  ["a name cut off", section(1, 99, 46), "is malformed at its entry 1"],
  ["a name that is not UTF-8", section(1, 1, 0xff, 0), "is malformed at its entry 1"],
  ["bytes left over", section(1, ...bar, 0), "is malformed at its end"],
  [
    "one module twice",
    section(2, ...bar, ...bar),
    'two entries for one module, entry 2 ("./bar.wasm")',
  ],
  ["an unknown module", section(1, ...name("./x"), 0), 'is not imported, entry 1 ("./x")'],
])("%s: an error that names file and entry", (_, sections, problem) => {
  expect(() => read(sections)).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(/^\/main\.wasm: The custom section "evaluatorattributes" /),
      importPhasesFailure: expect.objectContaining({
        problem: expect.stringContaining(problem),
        errorClass: WebAssembly.LinkError,
      }),
    }),
  );
});
