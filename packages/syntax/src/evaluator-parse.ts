import type { types } from "@babel/core";
import type { EvaluatorClause } from "./evaluator-clause.ts";
import { maskClauses } from "./evaluator-mask.ts";
import { indexAt } from "./position.ts";
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
  /** Of each clause whether it is real, and was blanked out. */
  readonly isReal: readonly boolean[];
  /** What each real clause belongs to, where there is a tree. */
  readonly declarations: Declarations | undefined;
}

export type RequestDeclaration =
  types.ImportDeclaration | types.ExportNamedDeclaration | types.ExportAllDeclaration;

/** By the order of the clauses; `undefined` for those that belong to none. */
type Declarations = readonly (RequestDeclaration | undefined)[];

/** What is proven of the first clauses of a text. Of those that follow, nothing is known yet. */
interface Proof {
  count: number;
  /** Of each of the first clauses whether it is real. */
  readonly isReal: boolean[];
}

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
  const { clauses } = input;
  const proof: Proof = { count: 0, isReal: [] };
  const all = clauses.map(() => true);
  let guess: readonly boolean[] = all;
  for (;;) {
    const reading = readTree(input, proof, guess);
    const { fatal } = reading;
    if (!fatal) return reading;
    const reached = clauses.filter(({ before }) => before <= indexOf(fatal, input)).length;
    if (proof.count < reached) {
      if (proveAhead(input, proof, reached)) return readProven(input, proof);
      guess = all;
      // There is nothing else to blank out, or to leave.
      if (proof.count === clauses.length && isProven(proof, reading.isReal)) return reading;
    } else if (isProven(proof, reading.isReal)) {
      return reading;
    } else {
      // The parser got no further: what follows is not known, and gets its text back.
      guess = [];
    }
  }
}

/**
 * Parses a text until its tree has as real what was blanked out.
 *
 * @param guess - Which of the clauses to blank out of which nothing is proven.
 * @returns Without declarations where there is no tree, but an error that ends parsing.
 */
function readTree(
  input: ClauseInput,
  proof: Proof,
  guess: readonly boolean[],
): ClauseReading & { fatal?: LocatedError } {
  const { code, clauses, options } = input;
  for (;;) {
    const isReal = clauses.map(
      (_, order) => (order < proof.count ? proof.isReal : guess)[order] === true,
    );
    const text = maskClauses(code, clauses, isReal);
    const { file, error } = tryParse(input, text);
    // A tree with all of its errors, unless one is fatal.
    const seen =
      file || options.errorRecovery
        ? { file, error }
        : tryParse(input, text, { errorRecovery: true });
    if (!seen.file) return { file, error, fatal: seen.error!, isReal, declarations: undefined };
    const declarations = declarationsOf(seen.file, clauses);
    const wrong = declarations.findIndex(
      (found, order) => order >= proof.count && Boolean(found) !== isReal[order],
    );
    if (wrong === -1) return { file, error, isReal, declarations };
    guess = declarations.map(Boolean);
    prove(proof, wrong + 1, guess);
  }
}

/** Whether the clauses that were blanked out are those that are proven to be real. */
function isProven(proof: Proof, isReal: readonly boolean[]): boolean {
  return isReal.every((each, order) => each === (proof.isReal[order] === true));
}

/** Takes for proven what is known of the first `count` clauses. */
function prove(proof: Proof, count: number, isReal: readonly boolean[]): void {
  for (; proof.count < count; proof.count++) proof.isReal.push(isReal[proof.count] === true);
}

/** Parses a text of which all is known that the parser gets to see. */
function readProven(input: ClauseInput, proof: Proof): ClauseReading {
  const { code, clauses } = input;
  const isReal = clauses.map((_, order) => proof.isReal[order] === true);
  const { file, error } = tryParse(input, maskClauses(code, clauses, isReal));
  return { file, error, isReal, declarations: file && declarationsOf(file, clauses) };
}

/**
 * Proves more of the clauses of a text that has no tree, by trees of its beginnings: those that end
 * in the specifier of a real clause have one.
 *
 * @param reached - How many clauses stand ahead of the error that ends parsing.
 * @returns Whether the first error of the text has nothing to do with any clause that is not proven.
 */
function proveAhead(input: ClauseInput, proof: Proof, reached: number): boolean {
  const { clauses, code, options } = input;
  const text = maskClauses(code, clauses, proof.isReal);
  const { file, error } = tryParse(input, text, { errorRecovery: false });
  if (file) {
    prove(proof, clauses.length, declarationsOf(file, clauses).map(Boolean));
    return false;
  }
  // The parser stumbles over the first real clause that it sees.
  const at = indexOf(error!, input);
  const stumbled = clauses.findIndex(
    ({ specifierStart, literalEnd }, order) =>
      order >= proof.count && specifierStart <= at && at <= literalEnd,
  );
  if (stumbled === -1 && !options.errorRecovery) return true;
  // It passed over those ahead of that one, which are not real.
  if (stumbled !== -1) prove(proof, stumbled, []);
  // With `errorRecovery`, errors ahead hide which clause it would be.
  const first = stumbled === -1 ? proof.count : stumbled;
  let last = stumbled === -1 ? first : Math.max(first, reached - 1);
  for (;;) {
    const beginning = clauses.slice(0, last + 1);
    const reading = readTree(
      {
        ...input,
        code: code.slice(0, clauses[last]!.specifierEnd),
        clauses: beginning,
        options: { ...options, errorRecovery: true },
      },
      proof,
      beginning.map(() => true),
    );
    if (reading.declarations || last === first) {
      prove(proof, beginning.length, (reading.declarations ?? []).map(Boolean));
      return false;
    }
    last = first + Math.floor((last - first) / 2);
  }
}

function tryParse(
  { parse, options }: ClauseInput,
  text: string,
  more?: ParserOptions,
): Pick<ClauseReading, "file" | "error"> {
  try {
    return { file: parse(text, more ? { ...options, ...more } : options), error: undefined };
  } catch (error) {
    return { file: undefined, error: error as LocatedError };
  }
}

/** Where in the text an error is. Its `pos` does not tell: of what is not closed, Babel leaves `startIndex` out. */
function indexOf({ loc }: LocatedError, { code, options }: ClauseInput): number {
  return loc ? indexAt(code, loc, options) : 0;
}

/**
 * Finds the import or re-export that each clause belongs to: none for a clause that is not real, or
 * that belongs to an import with a phase.
 */
function declarationsOf(file: types.File, clauses: readonly EvaluatorClause[]): Declarations {
  const { body } = file.program;
  const first = file.start!;
  let order = 0;
  return clauses.map(({ specifierStart: start, specifierEnd: end }) => {
    // The statements are in the order of the text, and so are all clauses that are real.
    while (order > 0 && body[order - 1]!.end! - first >= end) order--;
    while (order < body.length && body[order]!.end! - first < end) order++;
    const declaration = body[order] as RequestDeclaration | undefined;
    const specifier = declaration?.source;
    if (!specifier || ("phase" in declaration && declaration.phase)) return undefined;
    if (specifier.start! - first !== start || specifier.end! - first !== end) return undefined;
    return declaration;
  });
}
