import { describe, expect, test } from "@jest/globals";
import type { types } from "@babel/core";
import { babelOptions, type BabelMajor } from "@import-phases/test-kit";

interface FileWithTokens extends types.File {
  tokens: { type: string | { label: string }; value?: unknown; start: number; end: number }[];
}

function parse(babel: BabelMajor, code: string): FileWithTokens {
  const plugins = ["@import-phases/babel-plugin-syntax"];
  const options = babelOptions(babel, { plugins, parserOpts: { tokens: true } });
  return babel.core.parseSync(code, options) as FileWithTokens;
}

function texts(comments: readonly types.Comment[] | null | undefined): string[] {
  return (comments ?? []).map(({ value }) => value);
}

describe.each([...testKit.babels, testKit.oldestBabel])("Babel $core.version", (babel) => {
  test.each([
    ["import x from 'm' /*1*/ as /*2*/ 'e' /*3*/; /*4*/\nfoo;", ["1", "2", "3"], ["4"], ["4"]],
    ["import x from 'm' as /*1*/ 'e' /*2*/\nfoo;", ["1"], ["2"], ["2"]],
    ["import x from 'm' as /*1*/ 'e'\nfoo;", ["1"], [], []],
    ["import x from 'm' as // 1\n'e'\n// 2\nfoo;", [" 1"], [" 2"], [" 2"]],
    ["import x from 'm' /*1*/ as 'e' // 2", ["1"], [" 2"], []],
    ["export * from 'm' /*1*/ as /*2*/ 'e'", ["1", "2"], [], []],
  ])("comments belong to what is ahead of them: %j", (code, ofSpecifier, behind, ofNext) => {
    const [declaration, next] = parse(babel, code).program.body;
    const { source: specifier } = declaration as types.ImportDeclaration;
    expect(texts(specifier.trailingComments)).toEqual(ofSpecifier);
    expect(texts(declaration!.trailingComments)).toEqual(behind);
    expect(texts(next?.leadingComments)).toEqual(ofNext);
  });

  test("the list of tokens is that of the text", () => {
    const code = 'export * from "m" as /* c */ "\\x65";\nimport "n" as "f"\n';
    const { tokens } = parse(babel, code);
    expect(tokens.map(({ start, end }) => code.slice(start, end)).join(" ")).toBe(
      'export * from "m" as /* c */ "\\x65" ; import "n" as "f" ',
    );
    const [keyword, , literal] = tokens.slice(4);
    expect(keyword).toMatchObject({ type: { label: "name" }, value: "as" });
    expect(literal).toMatchObject({ type: { label: "string" }, value: "e" });
  });
});

describe.each(testKit.babels)("Babel $major", (babel) => {
  test("older keywords of attributes are in the list of tokens as they are written", () => {
    const code = 'import "m" as "e" asserts { a: "b" };\nimport "m" assert {} as "e";';
    const { tokens } = parse(babel, code);
    const words = tokens.filter(({ value }) => String(value).startsWith("assert"));
    expect(words.map(({ value, start, end }) => [value, code.slice(start, end)])).toEqual([
      ["asserts", "asserts"],
      ["assert", "assert"],
    ]);
  });
});
