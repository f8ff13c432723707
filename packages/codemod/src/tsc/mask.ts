import type { ImportExpression, Node, Statement, StringLiteral } from "@babel/types";
import { MaskedText, type Range } from "./masked-text.ts";
import { afterGap, mayHavePhases, parseForPhases, visitImportCalls } from "./parse.ts";
import { isMissing, sourceKindOf } from "./specifier.ts";
import {
  evaluatorScheme,
  importFunction,
  shortSourceFunction,
  sourceFunction,
  sourceMarks,
  type SourceKind,
} from "./stand-ins.ts";

/**
 * Overwrites the syntax of phases by what TypeScript reads and gives the same types, position for
 * position. What is overwritten has been proved by a parser: a file with a syntax error stays as it
 * is, so that TypeScript tells of the error.
 *
 * @param code - The text of a module or a script.
 * @param file - Its path: relative specifiers are looked up, and the extension tells the language.
 * @returns The masked text, which is `code` where there is nothing to mask.
 */
export function maskPhases(code: string, file: string): string {
  const mark = "\ufeff";
  if (code.startsWith(mark)) return mark + maskPhases(code.slice(1), file);
  const program = mayHavePhases(code) ? parseForPhases(code, file) : undefined;
  if (!program) return code;
  const text = new MaskedText(code);
  for (const statement of program.body) maskDeclaration(text, statement, file);
  visitImportCalls(program, (call) => {
    if (call.phase === "source") maskSourceCall(text, call);
    else if (!call.phase) maskImportCall(text, call);
  });
  return text.toString();
}

interface EvaluatorAttribute extends Range {
  /** As it is written, with its quotes. */
  readonly raw: string;
}

function maskDeclaration(text: MaskedText, statement: Statement, file: string): void {
  if (!("source" in statement) || statement.source?.type !== "StringLiteral") return;
  const specifier = statement.source;
  const evaluator = statement.extra?.["evaluatorAttribute"] as EvaluatorAttribute | undefined;
  if (evaluator) {
    const range = { start: specifier.start!, end: clauseEnd(text.original, statement, evaluator) };
    if (isMissing(specifier.value, file)) {
      text.blank({ start: specifier.end!, end: range.end });
      markSpecifier(text, specifier, "missing");
    } else {
      text.replace(range, evaluatorSpecifier(evaluator.raw));
    }
  }
  if (statement.type === "ImportDeclaration" && statement.phase === "source") {
    const start = afterGap(text.original, statement.start! + "import".length);
    text.blank({ start, end: start + "source".length });
    const kind = isMissing(specifier.value, file) ? "missing" : sourceKindOf(specifier.value);
    markSpecifier(text, specifier, kind);
  }
}

/** Where attributes and `as` end, which may stand in either order. */
function clauseEnd(code: string, statement: Statement, evaluator: EvaluatorAttribute): number {
  const attributes = "attributes" in statement ? statement.attributes : undefined;
  const last = attributes?.at(-1);
  return Math.max(evaluator.end, last ? code.indexOf("}", last.end!) + 1 : 0);
}

/** `"as:e"`, for which there is room where `"./x" as "e"` stands. */
function evaluatorSpecifier(raw: string): string {
  return `${raw[0]}${evaluatorScheme}${raw.slice(1)}`;
}

function markSpecifier(text: MaskedText, { start, end }: StringLiteral, kind: SourceKind): void {
  const last = end! - 2;
  // An empty specifier, which TypeScript refuses itself.
  if (last === start) return;
  const raw = text.original.slice(start! + 1, last);
  // The mark must not become a part of an escape.
  if (raw.includes("\\")) text.blank({ start: start! + 1, end: last });
  text.replace({ start: last, end: last + 1 }, sourceMarks[kind]);
}

function maskSourceCall(text: MaskedText, call: ImportExpression): void {
  const dot = afterGap(text.original, call.start! + "import".length);
  const end = afterGap(text.original, dot + 1) + "source".length;
  const range = { start: call.start!, end };
  if (!text.replace(range, sourceFunction)) text.replace(range, shortSourceFunction);
}

function maskImportCall(text: MaskedText, call: ImportExpression): void {
  const { source: specifier, options } = call;
  const evaluator = options && evaluatorOption(options);
  if (evaluator?.type === "StringLiteral" && specifier.type === "StringLiteral") {
    const word = evaluatorSpecifier(text.original.slice(evaluator.start!, evaluator.end!));
    if (text.replace({ start: specifier.start!, end: options!.end! }, word)) return;
  }
  const mayBeSource = !["StringLiteral", "TemplateLiteral", "BinaryExpression"].includes(
    specifier.type,
  );
  if (evaluator || mayBeSource) {
    text.replace({ start: call.start!, end: call.start! + "import".length }, importFunction);
  }
}

/** The value of `as` in an object literal. */
function evaluatorOption(options: Node): Node | undefined {
  if (options.type !== "ObjectExpression") return undefined;
  for (const property of options.properties) {
    if (property.type !== "ObjectProperty" || property.computed) continue;
    const { key, value } = property;
    const name = key.type === "Identifier" ? key.name : key.type === "StringLiteral" && key.value;
    if (name === "as") return value;
  }
  return undefined;
}
