import { describe, expect, test } from "@jest/globals";
import type { types } from "@babel/core";
import { babelOptions, type NamedBabelOptions } from "@import-phases/test-kit";

const { oldestBabel } = testKit;
const plain = 'const lazy = () => import( "./lazy.js" );\nimport("./b.js").then(console.log);\n';

function parse(code: string, options: NamedBabelOptions): types.File {
  return oldestBabel.core.parseSync(code, babelOptions(oldestBabel, options))!;
}

function compile(code: string, options: NamedBabelOptions): string {
  const settings = babelOptions(oldestBabel, { targets: { node: "20.19" }, ...options });
  return oldestBabel.core.transformSync(code, settings)!.code!;
}

/** What the parser says, without the prototypes of its classes. */
function facts(node: unknown): unknown {
  return JSON.parse(JSON.stringify(node));
}

describe("Babel 7.23, whose parser reads `import.source()` only as an ImportExpression", () => {
  const both = ["@import-phases/babel-plugin-syntax", "@import-phases"];

  test.each(both)("%s leaves plain `import()` the node that other plugins expect", (plugin) => {
    const { program } = parse(`${plain}import.source("./a.wasm");`, { plugins: [plugin] });
    const { program: expected } = parse(plain, {});
    expect(facts(program.body.slice(0, 2))).toEqual(facts(expected.body));
    expect(program.body[2]).toMatchObject({
      expression: { type: "ImportExpression", phase: "source" },
    });
  });

  test("an error of the user's is Babel's own", () => {
    expect(() => parse('import.source("./a.wasm"); let let;', { plugins: both })).toThrow(
      "Unexpected reserved word 'let'. (1:31)",
    );
  });

  test.each([
    [[...both]],
    [
      [
        "@babel/plugin-transform-dynamic-import",
        "@babel/plugin-transform-modules-commonjs",
        ...both,
      ],
    ],
  ])("%j compile both forms", (plugins) => {
    const code = `import source x from "./a.wasm";\nexport const load = () => import.source("./b.wasm");\n${plain}x;`;
    const output = compile(code, { plugins });
    expect(output).toMatch(/const x = (_runtime\.|_)importSourceSync\(/);
    expect(output).toMatch(/const load = \(\) => (_runtime\.|_)importSource\(/);
    expect(output).not.toMatch(/import\.source|import source/);
    expect(output).toMatch(/lazy = \(\) => (import\("|Promise\.resolve)/);
  });
});
