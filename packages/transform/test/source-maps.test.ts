import { describe, expect, test } from "@jest/globals";
import {
  originalPositionFor,
  TraceMap,
  type EncodedSourceMap,
  type OriginalMapping,
} from "@jridgewell/trace-mapping";
import { babelOptions, type BabelMajor, type NamedBabelOptions } from "@import-phases/test-kit";

/** A place in the output and the one that it comes from: text with a `|` at the place. */
type Mark = readonly [output: string, input: string];

interface Compiled {
  readonly code: string;
  readonly map: EncodedSourceMap;
}

const modules = `// The head of the file.
import { other } from "other";
before(other);
  import source adder from "./adder.wasm" with { type: "kind" };
\timport source bare from "bare/x.wasm";
async function later() { return await import.source(other.path, options); }
function use() { return [adder, bare, later]; }
export { adder as renamed };
after(bare);
`;
const single = `before();
  import source only from "./only.wasm"; after(only);
`;
const script = `before();
function later(spec) { return import.source(spec, options).then(after); }
/* on a line */ import.source("./fixed.wasm"); after();
`;

const typeScript = `interface Exports { add(a: number, b: number): number }
import type { Other } from "other";
before<Exports>(); import source adder from "./adder.wasm" with { type: "kind" };
enum Kind { One }
import source bare from "bare/x.wasm";
async function later(other: Other, options?: object): Promise<WebAssembly.Module> {
  return (await import.source(other.path!, options as object)) satisfies WebAssembly.Module;
}
after(adder as WebAssembly.Module, bare!, later);
`;

const transform = (name: string): string => `@babel/plugin-transform-modules-${name}`;
const dynamicImport = "@babel/plugin-transform-dynamic-import";

/** What is where it was. */
function unchanged(...places: readonly string[]): Mark[] {
  return places.map((place) => [place, place]);
}

const aroundModules = [
  ...unchanged("|// The head", "|before(", "|async function later", "|return await"),
  ...unchanged("|function use", "return [|adder", "return [adder, |bare", "|after(", "after(|bare"),
];
const aroundScripts = unchanged("|before(", "|function later", ".|then(", "then(|after");

const relativeSpecifier = unchanged('|"./adder.wasm"', '|"kind"', '|type: "kind"');
const specifiers = [...relativeSpecifier, ...unchanged('|"bare/x.wasm"')];

const eachAlone = (call: string, beforeFirst = "adder = |"): Mark[] => [
  ["const |adder =", "import source |adder"],
  ["const |bare =", "import source |bare"],
  [`${beforeFirst}${call}(`, "|import source adder"],
  [`bare = |${call}("bare/x.wasm"`, "|import source bare"],
  ...specifiers,
];
const together = (bare: string): Mark[] => [
  ["[|adder, bare] =", "import source |adder"],
  ["[adder, |bare] =", "import source |bare"],
  ["] = |await _all", "|import source adder"],
  ["await |_allSources([", "|import source adder"],
  ["[|_importSource(new URL", "|import source adder"],
  [`|_importSource(${bare}`, "|import source bare"],
  [`_importSource(${bare.replace('"', '|"')}`, '|"bare/x.wasm"'],
  ...relativeSpecifier,
];
/** Bundlers look for a `new URL`, which says the specifier again. */
const bundledBare = '_bundledAsset("bare/x.wasm"';
const dynamicInModules = (call: string): Mark[] => [
  ["return |await", "return |await"],
  [`await |${call}(`, "await |import.source("],
  ["other|.path,", "other|.path,"],
  ["|options)", "|options)"],
];
const dynamicInScripts = (call: string): Mark[] => [
  [`return |${call}(spec`, "return |import.source("],
  [`|${call.replace("Any", "")}("./fixed`, '|import.source("./fixed'],
  ...unchanged("(|spec,", "|options)", '|"./fixed.wasm"'),
];

const typeScriptMarks: readonly Mark[] = [
  ...unchanged("|before", "|async function later", "|after(", "after(|adder"),
  ["return |await", "(|await"],
  ["await |_importAnySource(", "await |import.source("],
  ["(|other.path,", "(|other.path!"],
  ["resolve, |options)", "|options as"],
  [", |bare,", ", |bare!"],
];

interface Format extends NamedBabelOptions {
  readonly input: string;
  readonly marks: readonly Mark[];
}

const formats: Readonly<Record<string, Format>> = {
  "ES modules for Node": {
    input: modules,
    plugins: [["@import-phases", { platform: "node" }]],
    marks: [
      ...eachAlone("_importSourceSync"),
      ...unchanged("import { |other", "export { |adder as", "as |renamed"),
      ...dynamicInModules("_importAnySource"),
      ...aroundModules,
    ],
  },
  "universal with several imports": {
    input: modules,
    plugins: [["@import-phases", { platform: "universal" }]],
    marks: [...together(bundledBare), ...dynamicInModules("_importAnySource"), ...aroundModules],
  },
  "universal with one import": {
    input: single,
    plugins: [["@import-phases", { platform: "universal" }]],
    marks: [
      ["const |only =", "import source |only"],
      ["only = |await", "|import source only"],
      ["await |_importSource(", "|import source only"],
      ...unchanged('|"./only.wasm"', "|before(", "|after(", "after(|only"),
    ],
  },
  CommonJS: {
    input: modules,
    plugins: [["@import-phases", { platform: "node" }], transform("commonjs")],
    marks: [
      ...eachAlone("_runtime.importSourceSync", "adder = exports.renamed = |"),
      ...dynamicInModules("_runtime.importAnySource"),
      ...aroundModules,
    ],
  },
  System: {
    input: modules,
    plugins: ["@import-phases", transform("systemjs"), dynamicImport],
    marks: [
      ...together('"bare/x.wasm"'),
      ...dynamicInModules("_importAnySource"),
      ...aroundModules,
    ],
  },
  "System, where a write throws": {
    input: `${single}only = before;\n`,
    plugins: ["@import-phases", transform("systemjs"), dynamicImport],
    marks: [
      ['|_readOnlyError("only")', "|only = before"],
      ["|before,", "only = |before"],
    ],
  },
  AMD: {
    input: script,
    sourceType: "module",
    plugins: ["@import-phases", transform("amd")],
    marks: [...dynamicInScripts("(0, _runtime.importAnySource)"), ...aroundScripts],
  },
  UMD: {
    input: script,
    sourceType: "module",
    plugins: ["@import-phases", transform("umd")],
    marks: [...dynamicInScripts("(0, _runtime.importAnySource)"), ...aroundScripts],
  },
  "scripts for browsers": {
    input: script,
    sourceType: "script",
    plugins: [["@import-phases", { platform: "web" }]],
    marks: [...dynamicInScripts("importPhases.importAnySource"), ...aroundScripts],
  },
  "scripts for Node": {
    input: script,
    sourceType: "script",
    plugins: [["@import-phases", { platform: "node" }]],
    marks: [...dynamicInScripts("_runtime.importAnySource"), ...aroundScripts],
  },
  "ES modules for workerd": {
    input: modules,
    plugins: [["@import-phases", { platform: "workerd" }]],
    marks: [
      ["|import adder", "|import source adder"],
      ["import |adder", "import source |adder"],
      ["import |bare", "import source |bare"],
      ...specifiers,
      ...dynamicInModules("import"),
      ...aroundModules,
    ],
  },
};

function compile(babel: BabelMajor, input: string, options: NamedBabelOptions): Compiled {
  const settings = babelOptions(babel, { filename: "/project/input.js", ...options });
  const { code, map } = babel.core.transformSync(input, { ...settings, sourceMaps: true })!;
  return { code: code!, map: map as unknown as EncodedSourceMap };
}

/** The line, from 1, and the column, from 0, of a place whose text stands in `code` just once. */
function placeIn(code: string, marked: string): { line: number; column: number } {
  const [before, after] = marked.split("|") as [string, string];
  const parts = code.split(before + after);
  if (parts.length !== 2)
    throw new Error(`${marked} stands ${parts.length - 1} times in:\n${code}`);
  const lines = (parts[0]! + before).split("\n");
  return { line: lines.length, column: lines.at(-1)!.length };
}

function originOf({ code, map }: Compiled, marked: string): Partial<OriginalMapping> {
  const { line, column } = originalPositionFor(new TraceMap(map), placeIn(code, marked));
  return { line: line!, column: column! };
}

describe.each(testKit.babels)("source maps of Babel $major", (babel) => {
  describe.each(Object.entries(formats))("%s", (_name, { input, marks, ...options }) => {
    const compiled = compile(babel, input, options);

    test.each(marks)("%s comes from %s", (output, from) => {
      expect(originOf(compiled, output)).toEqual(placeIn(input, from));
    });
  });

  describe.each(["node", "universal"])("through a map of TypeScript's, platform %s", (platform) => {
    const typed = compile(babel, typeScript, {
      filename: "/project/input.ts",
      presets: [["@babel/preset-typescript", { onlyRemoveTypeImports: true }]],
      plugins: ["@import-phases/babel-plugin-syntax"],
    });
    const compiled = compile(babel, typed.code, {
      plugins: [["@import-phases", { platform }]],
      inputSourceMap: typed.map,
    });
    const marks = platform === "node" ? eachAlone("_importSourceSync") : together(bundledBare);

    test("names the first input", () => {
      expect(compiled.map.sources).toEqual(["input.ts"]);
    });

    test.each([...marks, ...typeScriptMarks])("%s comes from %s", (output, from) => {
      expect(originOf(compiled, output)).toEqual(placeIn(typeScript, from));
    });
  });
});
