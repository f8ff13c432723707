import { describe, expect, test } from "@jest/globals";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { babelOptions, type BabelMajor, type NamedBabelOptions } from "@import-phases/test-kit";
import { evaluatorAttributeOf, moduleRequestOf, type ModuleRequestNode } from "../src/index.ts";

const syntax = "@import-phases/babel-plugin-syntax";

const code = `// leading
import x, { a as b } from "m" /* before */ as // line
  "e" /* after */; // trailing
import 'n' as /* two
lines */ 'f\\x41' // end
x(b);
export * as ns from "e" as "e"; export * from "o" as "as";
export { q } from 'o'   as   'e\\
f';
`;

const styles: Readonly<Record<string, NamedBabelOptions>> = {
  plain: {},
  minified: { minified: true },
  compact: { compact: true },
  "without comments": { comments: false },
  "with retained lines": { retainLines: true },
  "with other quotes": { generatorOpts: { jsescOption: { quotes: "single" } } },
};

function requestsOf(babel: BabelMajor, text: string): unknown[] {
  const { program } = babel.core.parseSync(text, babelOptions(babel, { plugins: [syntax] }))!;
  return program.body.map((node) => moduleRequestOf(node as ModuleRequestNode));
}

/** A plugin that gives an attribute to every import. */
function makeAttribute(): object {
  return {
    visitor: {
      ImportDeclaration({ node }: { node: { extra?: object } }) {
        node.extra = { evaluatorAttribute: { value: 'a"b' } };
      },
    },
  };
}

describe.each([...testKit.babels, testKit.oldestBabel])("Babel $core.version", (babel) => {
  const { transformSync } = babel.core;
  function print(text: string, options: NamedBabelOptions = {}): string {
    return transformSync(text, babelOptions(babel, { plugins: [syntax], ...options }))!.code!;
  }

  test.each(Object.keys(styles))("prints the program, %s", (style) => {
    const output = print(code, styles[style]);
    expect(requestsOf(babel, output)).toEqual(requestsOf(babel, code));
    expect(print(output, styles[style])).toBe(output);
    if (style === "without comments") return;
    for (const word of ["leading", "before", "line", "after", "trailing", "two\nlines", "end"]) {
      expect(output).toContain(word);
    }
  });

  test("keeps lines where it is asked to", () => {
    const lines = print(code, { retainLines: true }).split("\n");
    expect(lines[5]).toContain("x(b)");
    expect(lines[7]).toContain("export { q } from 'o' as 'e\\");
  });

  test("leaves the tree as it was", () => {
    const options = babelOptions(babel, { plugins: [syntax], ast: true, code: true });
    const { ast } = transformSync('import "m" as "e";', options)!;
    expect(ast!.program.body[0]).toMatchObject({ source: { type: "StringLiteral", value: "m" } });
  });

  test("maps specifier and attribute to their places", () => {
    const options = babelOptions(babel, { plugins: [syntax], sourceMaps: true, minified: true });
    const input = '\n\nimport { x } from   "m"   as\n  "e";';
    const { code: output, map } = transformSync(input, options)!;
    expect(output).toBe('import{x}from"m"as"e";');
    const trace = new TraceMap(map as never);
    const at = (text: string): object =>
      originalPositionFor(trace, { line: 1, column: output!.indexOf(text) });
    expect(at('"m"')).toMatchObject({ line: 3, column: 20 });
    expect(at('"e"')).toMatchObject({ line: 4, column: 2 });
  });

  test("listed twice, the plugin prints once", () => {
    const options = babelOptions(babel, { plugins: [syntax] });
    options.plugins!.push([options.plugins![0], {}, "again"] as never);
    expect(transformSync('import "m" as "e";', options)!.code).toBe('import "m" as "e";');
  });

  test("prints attributes that a plugin makes", () => {
    const options = babelOptions(babel, { plugins: [syntax] });
    options.plugins!.push(makeAttribute as never);
    const { code: output } = transformSync('import "m";', options)!;
    expect(requestsOf(babel, output!)).toMatchObject([{ evaluatorAttribute: 'a"b' }]);
  });

  test.each([
    'import x from "m" as "e"; x;',
    'import "m" as "e";',
    'export { x } from "m" as "e";',
    'export * from "m" as "e";',
    'export * as ns from "m" as "e";',
  ])("refuses to let CommonJS lose %s", (text) => {
    const transforms = ["@babel/plugin-transform-modules-commonjs"];
    const message = /^.*would lose its evaluator attribute.*`@import-phases\/babel-plugin`/m;
    expect(() => print(text, { plugins: [syntax, ...transforms] })).toThrow(message);
    expect(() => print(text, { plugins: [...transforms, syntax] })).toThrow(message);
  });
});

describe.each(testKit.babels)("beside other plugins, Babel $major", (babel) => {
  function attributesOf(text: string, options: NamedBabelOptions): unknown[] {
    const settings = babelOptions(babel, { filename: "a.ts", ...options, ast: true });
    const { ast, code: output } = babel.core.transformSync(text, settings)!;
    const nodes = ast!.program.body as ModuleRequestNode[];
    const attributes = nodes.map((node) => evaluatorAttributeOf(node)).filter(Boolean);
    expect(output!.match(/as "e"/g) ?? []).toHaveLength(attributes.length);
    return attributes;
  }

  test("export * as ns, taken apart for old engines", () => {
    const plugins = [syntax, "@babel/plugin-transform-export-namespace-from"];
    expect(attributesOf('export * as ns from "m" as "e";', { plugins })).toEqual(["e"]);
  });

  test("TypeScript removes what only types use, and keeps the rest", () => {
    // Babel 8 keeps what is not marked as a type, unless it is told.
    const removal = { onlyRemoveTypeImports: false };
    const presets: [string, object][] = [["@babel/preset-typescript", removal]];
    const text = `import { A, b } from "m" as "e"; import type { C } from "m" as "e";
import unused from "m" as "e"; export type { D } from "m" as "e"; export { f, type G } from "m" as "e";
let x = "as" as "as"; b as A;`;
    expect(attributesOf(text, { plugins: [syntax], presets })).toEqual(["e", "e"]);
  });
});
