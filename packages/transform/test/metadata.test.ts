import { describe, expect, test } from "@jest/globals";
import { babelOptions, type BabelMajor, type NamedBabelOptions } from "@import-phases/test-kit";

interface ImportPhase {
  readonly specifier: string | undefined;
  readonly phase: string;
  readonly attributes: readonly { readonly key: string; readonly value: string }[];
  readonly loc: Location | undefined;
}

interface Location {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

const formats: Readonly<Record<string, NamedBabelOptions>> = {
  "ES modules for Node": { plugins: [["@import-phases", { platform: "node" }]] },
  "universal ES modules": { plugins: [["@import-phases", { platform: "universal" }]] },
  workerd: { plugins: [["@import-phases", { platform: "workerd" }]] },
  CommonJS: {
    plugins: ["@babel/plugin-transform-modules-commonjs", ["@import-phases", { platform: "node" }]],
  },
  System: {
    plugins: [
      "@import-phases",
      "@babel/plugin-transform-modules-systemjs",
      "@babel/plugin-transform-dynamic-import",
    ],
  },
};

function phasesOf(
  babel: BabelMajor,
  code: string,
  options: NamedBabelOptions = { plugins: ["@import-phases"] },
): readonly ImportPhase[] | undefined {
  const result = babel.core.transformSync(code, babelOptions(babel, options))!;
  return (result.metadata as { importPhases?: readonly ImportPhase[] }).importPhases;
}

/** The text of an entry. Babel counts lines from 1, columns from 0. */
function textAt(code: string, { start, end }: Location): string {
  const lines = code.split("\n").slice(start.line - 1, end.line);
  lines.push(lines.pop()!.slice(0, end.column));
  return [lines[0]!.slice(start.column), ...lines.slice(1)].join("\n");
}

const texts = [
  'import.source("./dynamic.wasm", options)',
  'import source first from "./first.wasm" with { type: "webassembly", "a-b": "c" };',
  "import.source(computed)",
  "import.source(`./template.wasm`)",
  'import\n  source second\n  from "second/wasm";',
  'import.source("./inner.wasm")',
];
const code = `// Before.
import other from "other";
const load = (options) => ${texts[0]};
  ${texts[1]}
load(import("./evaluated.js"), ${texts[2]}, ${texts[3]});
other(first); ${texts[4]}
class Late { source = async () => await ${texts[5]}; static second = second; }
`;
const requests = [
  { specifier: "./dynamic.wasm", attributes: [] },
  {
    specifier: "./first.wasm",
    attributes: [
      { key: "a-b", value: "c" },
      { key: "type", value: "webassembly" },
    ],
  },
  { specifier: undefined, attributes: [] },
  { specifier: undefined, attributes: [] },
  { specifier: "second/wasm", attributes: [] },
  { specifier: "./inner.wasm", attributes: [] },
];

describe.each(testKit.babels)("file.metadata.importPhases on Babel $major", (babel) => {
  test.each(Object.keys(formats))("lists the phases of a file in the text's order: %s", (name) => {
    const phases = phasesOf(babel, code, formats[name])!;
    const found = phases.map(({ specifier, attributes }) => ({ specifier, attributes }));
    expect(found).toEqual(requests);
    expect(new Set(phases.map(({ phase }) => phase))).toEqual(new Set(["source"]));
    expect(phases.map(({ loc }) => textAt(code, loc!))).toEqual(texts);
  });

  test("lists imports that are left to the platform once", () => {
    const text = [
      'import source a from "./a.wasm";',
      'import source b from "./b.wasm";',
      'import c from "./c.wasm" as "wasm-module";',
      'import d from "./d.wasm";',
    ].join("\n");
    const phases = phasesOf(babel, text, formats["workerd"]);
    expect(phases!.map(({ specifier, phase }) => [specifier, phase])).toEqual([
      ["./a.wasm", "source"],
      ["./b.wasm", "source"],
      ["./c.wasm", "evaluation"],
      ["./d.wasm", "evaluation"],
    ]);
  });

  test("is plain data, which a build tool may keep in a cache", () => {
    const phases = phasesOf(babel, code);
    expect(structuredClone(phases)).toEqual(phases);
    expect(Object.keys(phases![0]!.loc!)).toEqual(["start", "end"]);
    expect(Object.keys(phases![0]!.loc!.start)).toEqual(["line", "column"]);
  });

  test("lists scripts as well", () => {
    const phases = phasesOf(babel, 'import.source("./a.wasm");', {
      sourceType: "script",
      plugins: ["@import-phases"],
    });
    expect(phases).toMatchObject([{ specifier: "./a.wasm", phase: "source" }]);
  });

  test.each(["", 'import source from "./a.js"; import("./b.js");', "source.import();"])(
    "is absent from a file without phases: %j",
    (text) => {
      expect(phasesOf(babel, text)).toBeUndefined();
    },
  );

  test("has no place for what another plugin has made", () => {
    const { types: t } = babel.core;
    const call = t.importExpression(t.stringLiteral("./made.wasm"));
    call.phase = "source";
    const { plugins, ...options } = babelOptions(babel, { plugins: ["@import-phases"] });
    const maker = {
      visitor: {
        DebuggerStatement(path: { replaceWith(node: unknown): void }): void {
          path.replaceWith(t.expressionStatement(call));
        },
      },
    };
    const result = babel.core.transformSync('debugger; import.source("./a.wasm");', {
      ...options,
      plugins: [maker as never, ...plugins!],
    })!;
    expect((result.metadata as { importPhases?: unknown }).importPhases).toMatchObject([
      { specifier: "./a.wasm" },
      { specifier: "./made.wasm", loc: undefined },
    ]);
  });

  test.each([
    [false, ["./value.wasm"]],
    [true, ["./value.wasm", "./type.wasm"]],
    // What the preset does by itself: the majors differ.
    [undefined, babel.major === 7 ? ["./value.wasm"] : ["./value.wasm", "./type.wasm"]],
  ])("TypeScript with onlyRemoveTypeImports: %s", (onlyRemoveTypeImports, specifiers) => {
    const text = 'import source value from "./value.wasm"; import source type from "./type.wasm";';
    const phases = phasesOf(babel, `${text} export const x: type = value;`, {
      filename: "input.ts",
      presets: [["@babel/preset-typescript", { onlyRemoveTypeImports }]],
      plugins: ["@import-phases"],
    });
    expect(phases!.map(({ specifier }) => specifier)).toEqual(specifiers);
  });
});
