import { describe, expect, test } from "@jest/globals";
import { mayImportSource } from "../src/source-import.ts";
import { scanImports } from "../src/import-scan.ts";

function mayHavePhase(code: string): boolean {
  return scanImports(code)?.mayHavePhase ?? false;
}

describe("the scan of a file's text", () => {
  test.each([
    ["import.source('m')", true],
    ["import\n/* a */ . // b\u2028 source", true],
    ["import /* . */ source", false],
    ["import.meta.source", false],
    ["important.source('m')", false],
    ["import.resources", false],
    ["", true],
    // What stands behind a keyword within a string is no gap.
    ["'import /*'; import.source('m') /**/", true],
    ["'import //'; import.source('m')", true],
  ])("mayImportSource(%j) is %s", (code, expected) => {
    expect(mayImportSource(code)).toBe(expected);
  });

  test.each([
    ["import source x from 'm'", true],
    ["import//\nsource", true],
    ["import s\\u006furce x from 'm'", true],
    ["export source x from 'm'", true],
    ['import["source"]("m")', true],
    ["import \\u0073ource x from 'm'", true],
    ["'import /*'; import source x from 'm' /**/", true],
    ["'import //'; import source x from 'm'", true],
    ["import x from 'source'", false],
    ["import { source } from 'm'", false],
    ["imports.source", false],
    ['import "source-map-support/register"', false],
  ])("mayHavePhase(%j) is %s", (code, expected) => {
    expect(mayHavePhase(code)).toBe(expected);
  });

  // A scan that goes back over what it has read takes minutes for each of these, or for ever.
  test.each([
    ["slashes", `// we export\n${"/".repeat(100_000)}\nx; source`],
    ["comments in a line", `// import\n// ${"// a ".repeat(20_000)}\nx; source`],
    ["lines that end in import", "// this one has an import\n".repeat(5_000) + "x; source"],
    ["a long comment", `import /*${"*".repeat(20_000_000)}*/ { source }`],
    ["comments", `import ${"/* a */".repeat(20_000)} x; source`],
    ["spaces", `import ${" \n".repeat(100_000)} x; source`],
    ["comments that open before one closes", `${"import /* ".repeat(50_000)} */ x; source`],
    ["escapes", `${"import.s,".repeat(50_000)} source \\u`],
    ["exports of names", `${"export { ".repeat(50_000)} source`],
    ["words", `${"import a ".repeat(50_000)} source`],
    ["sources", `${"import.a /* from */ ".repeat(50_000)} source`],
  ])("does not run away on %s", (_name, code) => {
    expect(mayHavePhase(code)).toBe(false);
    expect(mayImportSource(code)).toBe(false);
  });
});
