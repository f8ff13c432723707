import type * as BabelParser from "@babel/parser";
import type { File } from "@babel/types";
import { parserFrom } from "@import-phases/babel-plugin-syntax/parser-from";
import { babelParser } from "./babel-parser.ts";

type Plugins = NonNullable<BabelParser.ParserOptions["plugins"]>;

const syntax: Plugins = [
  "sourcePhaseImports",
  "importReflection",
  "deferredImportEvaluation",
  "explicitResourceManagement",
  "decoratorAutoAccessors",
  ["importAttributes", { deprecatedAssertSyntax: true }],
];

/** Knows `as "…"`. Of Babel's own parsers only version 7 reads import reflection. */
const parser = parserFrom(babelParser);

function pluginsFor(file: string, code: string): Plugins {
  if (/\.[cm]?ts$/.test(file)) return ["typescript", "decorators-legacy"];
  if (file.endsWith(".tsx")) return ["typescript", "jsx", "decorators-legacy"];
  // Flow's syntax means something else in plain JavaScript.
  return /@flow\b/.test(code) ? ["flow", "jsx", "decorators"] : ["jsx", "decorators"];
}

function sourceTypeOf(file: string): "module" | "script" | "unambiguous" {
  if (/\.m[jt]s$/.test(file)) return "module";
  // TypeScript's `.cts` has imports and exports.
  return file.endsWith(".cjs") ? "script" : "unambiguous";
}

interface ParseOptions {
  /** Go on behind errors that leave no doubt what is meant. */
  readonly errorRecovery?: boolean;
  /** Give the tokens along, as recast wants them. */
  readonly tokens?: boolean;
}

/** Parses a file as its name says. Throws Babel's SyntaxError. */
export function parseFile(code: string, file: string, more: ParseOptions = {}): File {
  return parser.parse(code, {
    sourceType: sourceTypeOf(file),
    plugins: [...pluginsFor(file, code), ...syntax] as never,
    createImportExpressions: true,
    attachComment: false,
    tokens: false,
    allowReturnOutsideFunction: true,
    allowUndeclaredExports: true,
    allowNewTargetOutsideFunction: true,
    allowSuperOutsideMethod: true,
    ...more,
  }) as unknown as File;
}
