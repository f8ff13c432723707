import type { types } from "@babel/core";
import type { EvaluatorClause } from "./evaluator-clause.ts";
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
  /** The real clauses, and what each belongs to where there is a file. */
  readonly clauses: readonly EvaluatorClause[];
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
    const reading = { ...tryParse(input, text), clauses: masked };
    // A tree with all of its errors, unless one is fatal.
    const seen = reading.file ? reading : tryParse(input, text, { errorRecovery: true });
    if (seen.file) {
      const declarations = declarationsOf(seen.file, clauses);
      const wrong = clauses.find(
        (clause) => !proven.has(clause) && masked.includes(clause) !== declarations.has(clause),
      );
      if (!wrong) return reading;
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
      return reading;
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
  const masks = clauses.flatMap(({ keyword, literal, attributesKeyword }) => [
    { token: keyword, mask: blank(keyword.text) },
    { token: literal, mask: blank(literal.text) },
    ...(attributesKeyword
      ? [{ token: attributesKeyword, mask: withOver(attributesKeyword.text) }]
      : []),
  ]);
  masks.sort((a, b) => a.token.start - b.token.start);
  const parts: string[] = [];
  let end = 0;
  for (const { token, mask } of masks) {
    // Only what is not real can be within another.
    if (token.start < end) continue;
    parts.push(code.slice(end, token.start), mask);
    end = token.end;
  }
  return parts.join("") + code.slice(end);
}

function blank(text: string): string {
  return text.replaceAll(/[^\n\r\u2028\u2029]/g, " ");
}

/** `with` in the place of an older spelling. */
function withOver(text: string): string {
  return "with".padEnd(text.length);
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
 * @returns Without the clauses that belong to none.
 */
export function declarationsOf(
  file: types.File,
  clauses: readonly EvaluatorClause[],
): Map<EvaluatorClause, RequestDeclaration> {
  const first = file.start!;
  const byStart = new Map<number, RequestDeclaration>();
  for (const statement of file.program.body) {
    if ("source" in statement && statement.source) {
      byStart.set(statement.start! - first, statement as RequestDeclaration);
    }
  }
  const found = new Map<EvaluatorClause, RequestDeclaration>();
  for (const clause of clauses) {
    const declaration = byStart.get(clause.start);
    const specifier = declaration?.source;
    if (!specifier || ("phase" in declaration && declaration.phase)) continue;
    const { start, end } = clause.specifier;
    if (specifier.start! - first !== start || specifier.end! - first !== end) continue;
    found.set(clause, declaration);
  }
  return found;
}
