import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@jest/globals";
import type * as Babel from "@babel/core";
import type { FixtureCase } from "./fixture-case.ts";
import { babelOptions, type BabelMajor } from "./test-kit.ts";

/** What reads an input, or the output that comes of it, without any of its options. */
function parserOptsFor(file: string): never {
  const plugins = ["sourcePhaseImports"];
  if (/\.[cm]?tsx?$/.test(file)) plugins.push("typescript");
  if (!/\.[cm]?ts$/.test(file)) plugins.push("jsx");
  return { plugins } as never;
}

/** Compiles `input` and holds what comes out against `output.js`, or against `throws`. */
export function checkOutput(babel: BabelMajor, fixture: FixtureCase): void {
  const { folder, input, options } = fixture;
  const filename = join(folder, input!);
  const code = readFileSync(filename, "utf8");
  const settings = babelOptions(babel, { filename, ...options.babel });
  const compile = (): Babel.FileResult =>
    babel.core.transformSync(code, { sourceMaps: true, ...settings })!;
  if (options.throws !== undefined) {
    expect(withoutFolder(folder, compile)).toThrow(options.throws);
    return;
  }
  const result = compile();
  expectFile(join(folder, "output.js"), `${result.code}\n`);
  checkInvariants(babel, fixture, code, result);
}

/** Babel puts the path of the file into its messages. */
function withoutFolder(folder: string, action: () => unknown): () => unknown {
  return () => {
    try {
      return action();
    } catch (error) {
      (error as Error).message = (error as Error).message.replaceAll(`${folder}/`, "");
      throw error;
    }
  };
}

function expectFile(file: string, actual: string): void {
  const isRefresh = process.env["UPDATE_FIXTURES"] !== undefined;
  if (isRefresh || (!existsSync(file) && !process.env["CI"])) writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, "utf8"));
}

function isOurs(item: string | [string, object]): boolean {
  return (Array.isArray(item) ? item[0] : item).startsWith("@import-phases");
}

/** What holds for every output, whatever the case is about. */
function checkInvariants(
  babel: BabelMajor,
  { input, options }: FixtureCase,
  code: string,
  { code: output, map }: Babel.FileResult,
): void {
  const { parseSync, transformSync } = babel.core;
  const { plugins = [], ...others } = options.babel ?? {};
  const again = {
    ...others,
    sourceType: "unambiguous",
    filename: "output.js",
    parserOpts: parserOptsFor("output.js"),
  };
  const withUs = babelOptions(babel, { ...again, plugins });
  const without = babelOptions(babel, {
    ...again,
    plugins: plugins.filter((item) => !isOurs(item)),
  });
  // There is nothing left to compile.
  expect(transformSync(output!, withUs)!.code).toBe(transformSync(output!, without)!.code);
  const parserOpts = parserOptsFor(input!);
  const syntax = testKit.plugins["@import-phases/babel-plugin-syntax"]!;
  const read = { configFile: false, babelrc: false, parserOpts, plugins: [syntax] };
  const { comments } = parseSync(code, read)!;
  for (const { value } of comments ?? []) expect(output).toContain(value);
  expect(map!.mappings).not.toBe("");
}
