import type { types } from "@babel/core";
import { attributesKeywords, type EvaluatorClause } from "./evaluator-clause.ts";
import { hasLineTerminator, type Token } from "./scanner.ts";
import type { LocatedError, Parse, ParsedFile, ParserOptions } from "./host-parser.ts";

/** A text to parse, what may be evaluator attributes in it, and the parser of the host. */
export interface ClauseInput {
  readonly code: string;
  /** In the order of their `as`. */
  readonly clauses: readonly EvaluatorClause[];
  readonly options: ParserOptions;
  readonly parse: Parse;
}

/** How the parser read the text without its real clauses: as a file, or with an error. */
export interface ClauseReading {
  readonly file: ParsedFile | undefined;
  readonly error: LocatedError | undefined;
  /** The real clauses. */
  readonly clauses: readonly EvaluatorClause[];
  /** What each belongs to, where there is a tree. */
  readonly declarations: ReadonlyMap<EvaluatorClause, RequestDeclaration>;
}

export type RequestDeclaration =
  types.ImportDeclaration | types.ExportNamedDeclaration | types.ExportAllDeclaration;

/**
 * Parses a text without its evaluator attributes, by the host's own parser, which also tells which
 * of them are real.
 *
 * The parser gets the text with the clauses blanked out, so that all positions stay true. It reads
 * from left to right: if the first clause that is blanked out follows a module specifier in the tree,
 * the parser really was behind a module specifier there, and the clause is real; so it is with the
 * next, and so on. A clause that follows none stands in a comment, a string or the like. It gets its
 * text back, and the text is parsed again.
 */
export function readWithoutClauses(input: ClauseInput): ClauseReading {
  const { code, clauses, options } = input;
  const proven = new Map<EvaluatorClause, boolean>();
  let guess: ReadonlySet<EvaluatorClause> = new Set(clauses);
  for (;;) {
    const masked = chooseClauses(clauses, (clause) => proven.get(clause) ?? guess.has(clause));
    const text = maskClauses(code, masked);
    const { file, error } = tryParse(input, text);
    // A tree with all of its errors, unless one is fatal.
    const seen = file ? { file, error } : tryParse(input, text, { errorRecovery: true });
    if (seen.file) {
      const declarations = declarationsOf(seen.file, clauses);
      const hidden = new Set(masked);
      const wrong = clauses.find(
        (clause) => !proven.has(clause) && hidden.has(clause) !== declarations.has(clause),
      );
      if (!wrong) return { file, error, clauses: masked, declarations };
      for (const clause of clauses.slice(0, clauses.indexOf(wrong) + 1)) {
        proven.set(clause, declarations.has(clause));
      }
      guess = new Set(declarations.keys());
      continue;
    }
    const next = clauses.find((clause) => !proven.has(clause));
    if (next && next.before <= indexOf(seen.error!, options)) {
      proven.set(
        next,
        isReal(input, next, (clause) => proven.get(clause) === true),
      );
    } else if (masked.some((clause) => !proven.has(clause))) {
      // The parser got no further: what follows is not known, and keeps its text.
      guess = new Set();
    } else {
      return { file, error, clauses: masked, declarations: new Map() };
    }
  }
}

/** The wanted clauses, without those that begin within another. */
function chooseClauses(
  clauses: readonly EvaluatorClause[],
  isWanted: (clause: EvaluatorClause) => boolean,
): EvaluatorClause[] {
  const chosen: EvaluatorClause[] = [];
  for (const clause of clauses) {
    if (!isWanted(clause)) continue;
    if (clause.keyword.start >= (chosen.at(-1)?.literal.end ?? 0)) chosen.push(clause);
  }
  return chosen;
}

/** Blanks clauses out, but for line terminators, which count, and comments, which Babel attaches. */
function maskClauses(code: string, clauses: readonly EvaluatorClause[]): string {
  const masks: Token[] = [];
  for (const { keyword, literal, attributesKeyword } of clauses) {
    masks.push(keyword, literal);
    if (attributesKeyword) masks.push(attributesKeyword);
  }
  masks.sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let end = 0;
  for (const { start, end: next, text } of masks) {
    // Only what is not real can be within another.
    if (start < end) continue;
    const isAttributesKeyword = attributesKeywords.has(text);
    parts.push(
      code.slice(end, start),
      isAttributesKeyword ? "with".padEnd(text.length) : blank(text),
    );
    end = next;
  }
  // The last part as well: a string that is put together of two is slow to read.
  parts.push(code.slice(end));
  return parts.join("");
}

function blank(text: string): string {
  if (!hasLineTerminator(text)) return " ".repeat(text.length);
  return text.replaceAll(/[^\n\r\u2028\u2029]/g, " ");
}

function tryParse(
  { parse, options }: ClauseInput,
  text: string,
  more?: ParserOptions,
): Pick<ClauseReading, "file" | "error"> {
  try {
    return { file: parse(text, { ...options, ...more }), error: undefined };
  } catch (error) {
    return { file: undefined, error: error as LocatedError };
  }
}

function indexOf({ pos }: LocatedError, { startIndex = 0 }: ParserOptions): number {
  return (pos ?? startIndex) - startIndex;
}

/** Whether a clause is real, where what goes before can be parsed and what follows cannot. */
function isReal(
  input: ClauseInput,
  clause: EvaluatorClause,
  isRealBefore: (clause: EvaluatorClause) => boolean,
): boolean {
  const { code, clauses } = input;
  const text = maskClauses(code, chooseClauses(clauses, isRealBefore)).slice(
    0,
    clause.specifier.end,
  );
  const { file } = tryParse(input, text, { errorRecovery: true });
  return file !== undefined && declarationsOf(file, [clause]).size === 1;
}

/**
 * Finds the import or re-export that each clause belongs to.
 *
 * @returns Without the clauses that belong to none, or to an import with a phase.
 */
function declarationsOf(
  file: types.File,
  clauses: readonly EvaluatorClause[],
): Map<EvaluatorClause, RequestDeclaration> {
  const { body } = file.program;
  const first = file.start!;
  const found = new Map<EvaluatorClause, RequestDeclaration>();
  const bySpecifier = clauses.toSorted((a, b) => a.specifier.start - b.specifier.start);
  let order = 0;
  for (const clause of bySpecifier) {
    const { start, end } = clause.specifier;
    // The statements are in the order of the text.
    while (order < body.length && body[order]!.end! - first < end) order++;
    const declaration = body[order] as RequestDeclaration | undefined;
    const specifier = declaration?.source;
    if (!specifier || ("phase" in declaration && declaration.phase)) continue;
    if (specifier.start! - first === start && specifier.end! - first === end) {
      found.set(clause, declaration);
    }
  }
  return found;
}
