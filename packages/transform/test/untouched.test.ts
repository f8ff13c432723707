import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { babelOptions, type BabelMajor } from "@import-phases/test-kit";

const commonJS = "@babel/plugin-transform-modules-commonjs";

const formats = [
  { format: "ES modules", transforms: [] },
  { format: "CommonJS", transforms: [commonJS] },
  { format: "AMD", transforms: ["@babel/plugin-transform-modules-amd"] },
  { format: "UMD", transforms: ["@babel/plugin-transform-modules-umd"] },
  {
    format: "System",
    transforms: [
      "@babel/plugin-transform-modules-systemjs",
      "@babel/plugin-transform-dynamic-import",
    ],
  },
];

const packageFolder = /.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const moduleSyntax = /^(?:import|export)\b/m;
const phaseSyntax = /\bimport\s+source\b|\bimport\s*\.\s*source\b/;
/** What may import a module source. */
const computedImport = /\bimport\(\s*[\w$.]+\s*\)/;

/** Keeps the tests quick. */
const longestFile = 1_500;

interface RealFile {
  readonly filename: string;
  readonly code: string;
}

/** One file of every package that is installed here: its longest module, or else script. */
function realFiles(): RealFile[] {
  const root = join(__dirname, "../../../node_modules");
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?js$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((filename) => ({ filename, code: readFileSync(filename, "utf8") }))
    .filter(({ code }) => code.length <= longestFile && !phaseSyntax.test(code))
    .filter(({ code }) => !computedImport.test(code))
    .toSorted((a, b) => a.code.length - b.code.length);
  const modules = files.filter(({ code }) => moduleSyntax.test(code));
  const scripts = files.filter(({ code }) => !moduleSyntax.test(code));
  const byPackage = [...scripts, ...modules].map(
    (file) => [packageFolder.exec(file.filename)![0], file] as const,
  );
  return [...new Map(byPackage).values()];
}

/** The output, or why there is none. */
function outcome(babel: BabelMajor, { code, filename }: RealFile, plugins: string[]): string {
  const options = babelOptions(babel, { plugins, filename, sourceType: "unambiguous" });
  try {
    return babel.core.transformSync(code, options)!.code!;
  } catch (error) {
    return (error as Error).message;
  }
}

const files = realFiles();

test("there are enough files", () => {
  expect(files.length).toBeGreaterThan(200);
});

describe.each(testKit.babels)("Babel $major", (babel) => {
  test.each(formats)("code without import phases is left alone: $format", ({ transforms }) => {
    for (const file of files) {
      const expected = outcome(babel, file, transforms);
      expect(outcome(babel, file, ["@import-phases", ...transforms])).toBe(expected);
    }
  });
});
