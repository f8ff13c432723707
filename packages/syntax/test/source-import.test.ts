import { describe, expect, test } from "@jest/globals";
import { mayHavePhase, mayImportSource } from "../src/source-import.ts";

describe("the scan of a file's text", () => {
  test.each([
    ["import.source('m')", true],
    ["import\n/* a */ . // b\u2028 source", true],
    ["import /* . */ source", false],
    ["import.meta.source", false],
    ["important.source('m')", false],
    ["", true],
  ])("mayImportSource(%j) is %s", (code, expected) => {
    expect(mayImportSource(code)).toBe(expected);
  });

  test.each([
    ["import source x from 'm'", true],
    ["import//\nsource", true],
    ["import s\\u006furce x from 'm'", true],
    ["export source x from 'm'", true],
    ['import["source"]("m")', true],
    ["import x from 'source'", false],
    ["import { source } from 'm'", false],
    ["imports.source", false],
  ])("mayHavePhase(%j) is %s", (code, expected) => {
    expect(mayHavePhase(code)).toBe(expected);
  });

  // Each of these takes longer than the age of the universe where a comment can end in two places.
  test.each([
    ["slashes", `// we export\n${"/".repeat(5_000)}\n`],
    ["stars", `import /*${"*".repeat(5_000)}`],
    ["comments", `import ${"/* a */".repeat(2_000)} x`],
    ["line comments", `import ${"// a\n".repeat(2_000)} x`],
    ["spaces", `import ${" \n".repeat(5_000)} x`],
  ])("does not run away on %s", (_name, code) => {
    expect(mayHavePhase(code)).toBe(false);
    expect(mayImportSource(code)).toBe(false);
  });
});
