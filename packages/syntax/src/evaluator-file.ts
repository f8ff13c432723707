import type { types } from "@babel/core";
import { attachEvaluator } from "./evaluator-attribute.ts";
import type { EvaluatorClauses, StringReader } from "./evaluator-clause.ts";
import { clausesWithPhase, relocateError } from "./evaluator-error.ts";
import { readWithoutClauses } from "./evaluator-parse.ts";
import { addTokens } from "./evaluator-tokens.ts";
import type { LocatedError, Parse, ParsedFile, ParserOptions } from "./host-parser.ts";

interface EvaluatorInput {
  readonly code: string;
  readonly found: EvaluatorClauses;
  readonly options: ParserOptions;
  readonly parse: Parse;
}

/**
 * Parses a file that may have evaluator attributes: `import x from "./module" as "evaluator"`.
 *
 * @param input - The text of the file, what may be evaluator attributes in it, and the parser of the
 *   host with its options.
 * @returns The file, with the attributes in the `extra` of their declarations.
 * @throws {SyntaxError} What the parser throws, at its true place.
 */
export function parseWithEvaluators({ code, found, options, parse }: EvaluatorInput): ParsedFile {
  const { clauses } = found;
  const input = { code, clauses, options, parse };
  const { file, error, isReal, declarations } = readWithoutClauses(input);
  const errors = file ? ((file.errors ?? []) as LocatedError[]) : [error!];
  if (errors.length > 0) {
    const real = clauses.filter((_, order) => isReal[order]);
    const others = clauses.filter((_, order) => !isReal[order]);
    const refused = [...found.refused, ...clausesWithPhase(code, others)];
    for (const each of errors) {
      relocateError(each, code, { clauses: real, refused }, options.startIndex);
    }
  }
  if (!file || !declarations) throw error;
  clauses.forEach((clause, order) => {
    const declaration = declarations[order];
    if (declaration) attachEvaluator(code, clause, { file, declaration });
  });
  addTokens(input, file, declarations);
  return file;
}

/** Reads the strings in `as "…"` as the parser of the host reads strings in modules. */
export function stringReader(parse: Parse): StringReader {
  return (raw) => {
    if (!raw.includes("\\")) return raw.slice(1, -1);
    try {
      const { program } = parse(`(${raw})`, { sourceType: "module" }) as types.File;
      const { expression } = program.body[0] as types.ExpressionStatement;
      return (expression as types.StringLiteral).value;
    } catch (error) {
      const { message, pos } = error as LocatedError;
      return { message: message.replace(/ \(\d+:\d+\)$/, ""), index: pos! - 1 };
    }
  };
}
