import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type * as maskModule from "../src/tsc/mask.ts";

const importer = join(__dirname, "x.ts");
let module: typeof maskModule;
const mask = (code: string, file = importer): string => module.maskPhases(code, file);

beforeAll(async () => {
  const file = join(__dirname, "../dist/tsc/mask.js");
  module = (await testKit.load(file)) as unknown as typeof maskModule;
});

/** Marks can be seen as digits: 1 wasm, 2 JavaScript, 3 either, 4 missing. */
function visible(code: string): string {
  return code.replaceAll(/[\x15-\x18]/g, (mark) => `‹${mark.charCodeAt(0) - 0x14}›`);
}

describe("what TypeScript reads", () => {
  test.each([
    ['import source x from "pkg/x.wasm";', 'import        x from "pkg/x.was‹1›";'],
    ["import source x from 'pkg/x.js'", "import        x from 'pkg/x.j‹2›'"],
    ['import source x from "pkg"', 'import        x from "pk‹3›"'],
    ['import source x from "pkg/x.wasm?a#b"', 'import        x from "pkg/x.wasm?a#‹1›"'],
    ['import source x from "./missing.wasm"', 'import        x from "./missing.was‹4›"'],
    ['import source x from "./mask.test.js"', 'import        x from "./mask.test.j‹2›"'],
    ['import source x from "pkg/x\\u002ewasm"', 'import        x from "              ‹1›"'],
    ['import source from from "x.wasm"', 'import        from from "x.was‹1›"'],
    ['import source source from "x.wasm"', 'import        source from "x.was‹1›"'],
    [
      'import/* source\n*/source/**/x from "x.wasm"',
      'import/* source\n*/      /**/x from "x.was‹1›"',
    ],
    [
      'import source x from "x.wasm" with { a: "b" }',
      'import        x from "x.was‹1›" with { a: "b" }',
    ],
    [
      'import x from "pkg/x.wasm" as "wasm-module";',
      'import x from "as:wasm-module"             ;',
    ],
    ["import * as x from 'y' as\t'e'", "import * as x from 'as:e'    "],
    ['import "./mask.test.js" as "e"', 'import "as:e"                 '],
    [
      'export { default as a } from "x" with { a: "b" } as "e";',
      'export { default as a } from "as:e"                    ;',
    ],
    [
      'export * from "x" as "e" with { a: "b" /*😀\n*/ }',
      'export * from "as:e"                       \n    ',
    ],
    ['import x from "./missing" as "e";', 'import x from "./missin‹4›"       ;'],
    [
      'import x from "" as // here\n   "wasm-module"',
      'import x from              \n"as:wasm-module"',
    ],
    ['f(import.source("x.wasm"))', 'f(import_source("x.wasm"))'],
    ["import /* . */ . source /**/ (x)", "import_source           /**/ (x)"],
    ["import\n.source(x)", "$ource\n       (x)"],
    ['import(x, { with: y, "as": z })', '$mport(x, { with: y, "as": z })'],
    [
      'import("./x.wasm", { as: "wasm-module" }).then(f)',
      'import("as:wasm-module"                 ).then(f)',
    ],
    ['import("./x",\n{\n  as: "e",\n})', 'import("as:e"\n \n          \n )'],
    ['import("", {\n as: "wasm-module" })', 'import(     \n"as:wasm-module"    )'],
    ["import(x)", "$mport(x)"],
    [
      "@dec class A { @dec x; constructor(@dec public y: B) {} }; import(x)",
      "@dec class A { @dec x; constructor(@dec public y: B) {} }; $mport(x)",
    ],
  ])("%s", (code, expected) => {
    expect(visible(mask(code))).toBe(expected);
  });

  test("of a file with a syntax error, what is ahead of it", () => {
    const code = 'import source x from "x.wasm"\nimport source y from "y.wasm"; f(\n}';
    expect(visible(mask(`${code}; import source z from "z.wasm"`))).toBe(
      'import        x from "x.was‹1›"\nimport        y from "y.was‹1›"; f(\n}; import source z from "z.wasm"',
    );
  });

  test.each([
    'import source from "x.wasm";',
    'import source, { a } from "x.wasm";',
    'import { source as x } from "x.wasm"; source;',
    'const a = "import source x from \'y\'"; // import source x from "y"',
    "`import source x from ${1}`;",
    'import("./x.js"); import(`${x}.js`); import("./" + x);',
    'import("./x", { with: { as: "json" } });',
    'export { "a" as "b" } from "x";',
    'syntax (error; import source x from "x.wasm";',
    "a\n.import.source(x)",
    "",
  ])("is as it was: %s", (code) => {
    expect(mask(code)).toBe(code);
  });

  test("any language", () => {
    const source = 'import source x from "x.wasm";';
    for (const [name, code] of [
      ["x.tsx", 'const a = <a b={x}>as "b" import source</a>;'],
      ["x.ts", "const a = <A>x;"],
      ["x.mts", "const a = <A,>(x: A): x is B => x satisfies C as D;"],
      ["x.cts", 'import x = require("x"); export = x;'],
      ["x.jsx", "const a = <a/>;"],
      ["x.js", "await x; using y = z;"],
    ] as const) {
      expect(mask(`${source}\n${code}`, name)).toBe(`${mask(source)}\n${code}`);
    }
  });

  test("lines of every kind, and characters of two units", () => {
    const code =
      '\ufeff#!/x\r\n/*😀\u2028*/import/*😀\u2029\r\n*/source x from "😀.wasm" // 😀\r\nimport(y)';
    const masked = mask(code);
    expect(shape(masked)).toBe(shape(code));
    expect(masked).toContain('*/       x from "😀.was\x15" // 😀');
  });
});

test("texts of many comments take no time", () => {
  for (const part of ["// ", "/* */ ", "/* * ", "import ", '"'] as const) {
    const code = `f("a" ${part.repeat(5000)}\n`;
    expect(mask(code)).toBe(code);
  }
});

function shape(text: string): string {
  return text.replaceAll(/[^\r\n\u2028\u2029]/g, "x");
}

/** Statements, with `§` where there may be anything that is no token. */
const statements = [
  'import§source§x§from§"x.wasm"§with§{ a: "b" };',
  'import§source from"x.wasm";',
  "import§*§as§x§from§'x.js'§;",
  'export§{§a as§"b"§}§from "x";',
  "import§.§source§(§x§, { with: {} });",
  'import§(§"x.js"§,§{ as:§"e" }§);',
  "import§(§x§);",
  "`import source x from ${import§.§source§(§`}`)}`;",
  "f(\"import source x from 'x'\", /import source x/);",
  'label: { "as"§; }',
];

test("a mask changes no length and no line, and leaves nothing to mask", () => {
  const gap = fc.constantFrom(
    " ",
    "\n",
    "\t\r\n",
    "/* import source */",
    '// as "e"\n',
    "\u2028/*😀*/",
  );
  const statement = fc
    .tuple(fc.constantFrom(...statements), fc.array(gap, { minLength: 16, maxLength: 16 }))
    .map(([text, gaps]) =>
      text.split("§").reduce((before, part, index) => before + gaps[index] + part),
    );
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 6 }), (parts) => {
      const code = parts.join("\n");
      const masked = mask(code);
      expect(shape(masked)).toBe(shape(code));
      expect(mask(masked)).toBe(masked);
      const sources = parts.filter((part) => part.endsWith('{ a: "b" };'));
      expect(masked.match(/\x15/g) ?? []).toHaveLength(sources.length);
    }),
    { numRuns: 500 },
  );
});
