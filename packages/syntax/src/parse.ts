import type { PluginAPI, PluginObject, types } from "@babel/core";
import { explainError } from "./explain-error.ts";
import { parseWithEvaluators, stringReader } from "./evaluator-file.ts";
import type { LocatedError, Parse, ParsedFile, ParserOptions } from "./host-parser.ts";
import { findEvaluatorClauses } from "./evaluator-clause.ts";
import { scanImports, type ImportScan } from "./import-scan.ts";
import { messages } from "./messages.ts";
import { earlierFormatOf } from "./module-format.ts";
import { evaluatorAttributeOf, type ModuleRequestNode } from "./read-request.ts";
import { mayImportSource } from "./source-import.ts";

/** A `parserOverride` in words that hold under both Babel majors, whose own types differ. */
export type ParserOverride = (
  code: string,
  options: object | undefined,
  parse: (code: string, options?: object) => object,
) => never;

type BabelParserOverride = NonNullable<PluginObject["parserOverride"]>;

/** Whether a parser reads `import.source()` as it is set up, by the parser. */
const readsSourceImports = new WeakMap<Parse, boolean>();

/** Marks the options of a file that one of our plugins parses, whichever copy of them it is. */
const claim: unique symbol = Symbol.for("@import-phases/claim") as never;

/** Says in the options of a file what else has to be known when it is parsed. */
const notes: unique symbol = Symbol("notes");

interface Notes {
  /** The format of a module transform that is over before our plugins begin. */
  readonly earlierFormat: string | undefined;
  readonly isLinted: boolean;
}

type ClaimedOptions = ParserOptions & { [claim]?: true; [notes]?: Notes };

/** What the options of a file say that matters to parsing it. */
interface FileOptions {
  readonly caller?: { readonly name?: string };
  readonly presets?: readonly object[] | null;
}

/**
 * Remembers for the parser whether a module transform is over before our plugins begin, for nothing
 * else of ours runs in time to refuse a phase that it would drop, and whether ESLint asks.
 *
 * Where a plugin asks `api.caller()`, Babel asks it again for each file, to see whether the plugin is
 * still up to date: that takes longer than all the rest for a file without import phases.
 */
export function noteForParser(options: object, parserOptions: object): void {
  const { caller, presets } = options as FileOptions;
  const isLinted = caller?.name === "@babel/eslint-parser";
  const earlierFormat = presets?.length ? earlierFormatOf(options) : undefined;
  if (!isLinted && earlierFormat === undefined) return;
  (parserOptions as ClaimedOptions)[notes] = { earlierFormat, isLinted };
}

function refuseInLaterPass(file: types.Node, format: string, t: PluginAPI["types"]): void {
  t.traverseFast(file, (node) => {
    const isSource = "phase" in node && node.phase === "source";
    const attribute = evaluatorAttributeOf(node as ModuleRequestNode);
    if (!isSource && attribute === undefined) return;
    const form = isSource ? "An import in the source phase" : `\`as ${JSON.stringify(attribute)}\``;
    // Babel shows the code at the `loc` of what a parser throws.
    const loc = node.loc?.start;
    throw Object.assign(new Error(messages.passIsOver(form, format)), { loc });
  });
}

function needsImportExpressions(parse: Parse): boolean {
  let reads = readsSourceImports.get(parse);
  if (reads === undefined) {
    try {
      parse('import.source("")', { plugins: ["sourcePhaseImports"] });
      reads = true;
    } catch {
      reads = false;
    }
    readsSourceImports.set(parse, reads);
  }
  return !reads;
}

/** A text that may have phases or evaluator attributes, and the parser of the host with its options. */
interface PhasesInput {
  readonly code: string;
  readonly scan: ImportScan;
  readonly options: ParserOptions;
  readonly parse: Parse;
}

/**
 * Parses a file that may have phases or evaluator attributes. Babel's own parser reads it; what it
 * says of a malformed phase is put into words.
 *
 * @returns The file, or `undefined` where it has nothing of the kind and any parser will do.
 * @throws {SyntaxError} What the parser throws.
 */
export function parsePhases({ code, scan, options, parse }: PhasesInput): ParsedFile | undefined {
  const found = findEvaluatorClauses(code, scan, stringReader(parse));
  const hasEvaluator = found.clauses.length > 0 || found.refused.length > 0;
  if (!hasEvaluator && !scan.mayHavePhase) return undefined;
  try {
    const ast = hasEvaluator
      ? parseWithEvaluators({ code, found, options, parse })
      : parse(code, options);
    // With `errorRecovery`.
    for (const error of ast.errors ?? []) explainError(error, code, options.startIndex);
    return ast;
  } catch (error) {
    explainError(error as LocatedError, code, options.startIndex);
    throw error;
  }
}

/**
 * Makes the `parserOverride` of a plugin that reads import phases. Babel does not inherit it from
 * another plugin, so a plugin that builds on the syntax plugin takes it from here.
 *
 * Below 7.28, Babel's parser is told to read `import.source()`, for which it needs
 * `createImportExpressions`. That option changes the node of every plain `import()` as well, which the
 * other plugins of Babel 7 do not expect; so those are changed back.
 *
 * @param api - The plugin's API.
 * @returns A `parserOverride`, which leaves files without phases to Babel.
 */
export function parserOverrideFor(api: object): ParserOverride {
  const { types } = api as PluginAPI;
  // Babel asks the next plugin where this one returns nothing, which its types do not know.
  const leaveToBabel = undefined as never;
  const parserOverride: BabelParserOverride = function (code, options: ClaimedOptions = {}, parse) {
    // Babel allows one plugin to parse a file, and both of ours may be listed.
    if (options[claim]) return leaveToBabel;
    const scan = scanImports(code);
    if (!scan) return leaveToBabel;
    const mustRestore =
      !options.createImportExpressions && needsImportExpressions(parse) && mayImportSource(code);
    const parserOptions = mustRestore ? { ...options, createImportExpressions: true } : options;
    try {
      const ast = parsePhases({ code, scan, options: parserOptions, parse });
      if (!ast) return leaveToBabel;
      options[claim] = true;
      if (mustRestore) types.traverseFast(ast, restorePlainImport);
      const format = options[notes]?.earlierFormat;
      if (format !== undefined) refuseInLaterPass(ast as types.Node, format, types);
      return ast;
    } catch (error) {
      if (options[notes]?.isLinted) placeForESLint(error as LocatedError);
      throw error;
    }
  };
  return parserOverride as unknown as ParserOverride;
}

/**
 * Does what @babel/eslint-parser does for the errors of Babel's own parser, but not for those of
 * plugins: ESLint learns the place, and Babel, which goes by `loc`, adds no code frame.
 */
function placeForESLint(error: LocatedError): void {
  const { loc } = error;
  if (!loc) return;
  Object.assign(error, { lineNumber: loc.line, column: loc.column });
  Reflect.deleteProperty(error, "loc");
}

/** Turns the ImportExpression of a plain `import()` into the CallExpression of Babel 7. */
function restorePlainImport(node: types.Node): void {
  if (node.type !== "ImportExpression" || node.phase) return;
  const { start, loc, source, options } = node;
  const end = start! + "import".length;
  const { line, column, index } = loc!.start;
  const keywordEnd = { line, column: column + "import".length, index: index + "import".length };
  const callee = { type: "Import", start, end, loc: { ...loc, end: keywordEnd } };
  Object.assign(node, {
    type: "CallExpression",
    callee,
    arguments: options ? [source, options] : [source],
  });
  for (const field of ["source", "options", "phase"]) Reflect.deleteProperty(node, field);
}
