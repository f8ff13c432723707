import { parse, type ParserOptions } from "@babel/parser";
import type { File } from "@babel/types";
import { parserOverrideFor } from "@import-phases/babel-plugin-syntax";

type Plugins = NonNullable<ParserOptions["plugins"]>;

const syntax: Plugins = [
  "sourcePhaseImports",
  "importReflection",
  "deferredImportEvaluation",
  "explicitResourceManagement",
  "decoratorAutoAccessors",
  ["importAttributes", { deprecatedAssertSyntax: true }],
];

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

/** Reads `as "…"`, and masks it from Babel's parser, which does not know it. */
const parseWithEvaluators = parserOverrideFor({ caller: () => false }) as unknown as (
  code: string,
  options: ParserOptions,
  parse: (code: string, options: ParserOptions) => object,
) => object | undefined;

interface ParseOptions {
  /** Go on behind errors that leave no doubt what is meant. */
  readonly errorRecovery?: boolean;
  /** Give the tokens along, as recast wants them. */
  readonly tokens?: boolean;
}

/** Parses a file as its name says. Throws Babel's SyntaxError. */
export function parseFile(code: string, file: string, more: ParseOptions = {}): File {
  const options: ParserOptions = {
    sourceType: sourceTypeOf(file),
    plugins: [...pluginsFor(file, code), ...syntax],
    createImportExpressions: true,
    attachComment: false,
    allowReturnOutsideFunction: true,
    allowUndeclaredExports: true,
    allowNewTargetOutsideFunction: true,
    allowSuperOutsideMethod: true,
    ...more,
  };
  return (parseWithEvaluators(code, options, parse) ?? parse(code, options)) as File;
}
