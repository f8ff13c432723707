import { describe, expect, test } from "@jest/globals";
import { babelOptions } from "@import-phases/test-kit";
import { evaluatorAttributeOf, moduleRequestOf } from "../src/index.ts";

const plugins = ["@import-phases/babel-plugin-syntax"];

describe.each([...testKit.babels, testKit.oldestBabel])("Babel $core.version", (babel) => {
  test.each([
    ['import x from "m" as "e";', "e"],
    ['import "m" as "e"', "e"],
    ['export { a } from "m" as "\\x65"', "e"],
    ['import x from "m"\nas\n"e"', undefined],
  ])("%s", (code, value) => {
    const { program } = babel.core.parseSync(code, babelOptions(babel, { plugins }))!;
    const [declaration] = program.body as never[];
    expect(evaluatorAttributeOf(declaration!)).toBe(value);
    expect(moduleRequestOf(declaration!)).toMatchObject({
      specifier: "m",
      evaluatorAttribute: value,
    });
  });
});
