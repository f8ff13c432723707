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
  /** The real clauses. */
  readonly clauses: readonly EvaluatorClause[];
  /** What each belongs to, where there is a tree. */
  readonly declarations: ReadonlyMap<EvaluatorClause, RequestDeclaration> | undefined;
}

export type RequestDeclaration =
  types.ImportDeclaration | types.ExportNamedDeclaration | types.ExportAllDeclaration;

/** What is proven of the first clauses of a text. Of those that follow, nothing is known yet. */
interface Proof {
  count: number;
  /** Those of the first clauses that are real. */
  readonly real: Set<EvaluatorClause>;
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
  const proof: Proof = { count: 0, real: new Set() };
  let guess: ClauseGroup = new Set(clauses);
  for (;;) {
    const reading = readTree(input, proof, guess);
    const { fatal } = reading;
    if (!fatal) return reading;
    const reached = clauses.filter(({ before }) => before <= indexOf(fatal, input)).length;
    if (proof.count < reached) {
      if (proveAhead(input, proof, reached)) return readProven(input, proof);
      guess = new Set(clauses);
      // There is nothing else to blank out, or to leave.
      if (proof.count === clauses.length && isSameGroup(reading.clauses, proof.real))
        return reading;
    } else if (isSameGroup(reading.clauses, proof.real)) {
      return reading;
    } else {
      // The parser got no further: what follows is not known, and gets its text back.
      guess = new Set();
    }
  }
}

/**
 * Parses a text until its tree has as real what was blanked out.
 *
 * @returns Without declarations where there is no tree, but an error that ends parsing.
 */
function readTree(
  input: ClauseInput,
  proof: Proof,
  guess: ClauseGroup,
): ClauseReading & { fatal?: LocatedError } {
  const { code, clauses, options } = input;
  for (;;) {
    const masked = clauses.filter((clause, order) =>
      order < proof.count ? proof.real.has(clause) : guess.has(clause),
    );
    const text = maskClauses(code, masked);
    const { file, error } = tryParse(input, text);
    // A tree with all of its errors, unless one is fatal.
    const seen =
      file || options.errorRecovery
        ? { file, error }
        : tryParse(input, text, { errorRecovery: true });
    if (!seen.file) {
      return { file, error, fatal: seen.error!, clauses: masked, declarations: undefined };
    }
    const declarations = declarationsOf(seen.file, clauses);
    const hidden = new Set(masked);
    const wrong = clauses.findIndex(
      (clause, order) => order >= proof.count && hidden.has(clause) !== declarations.has(clause),
    );
    if (wrong === -1) return { file, error, clauses: masked, declarations };
    prove(proof, clauses.slice(0, wrong + 1), declarations);
    guess = declarations;
  }
}

interface ClauseGroup {
  has(clause: EvaluatorClause): boolean;
}

function isSameGroup(
  clauses: readonly EvaluatorClause[],
  group: ReadonlySet<EvaluatorClause>,
): boolean {
  return clauses.length === group.size && clauses.every((clause) => group.has(clause));
}

function prove(proof: Proof, clauses: readonly EvaluatorClause[], real: ClauseGroup): void {
  for (const clause of clauses.slice(proof.count)) {
    if (real.has(clause)) proof.real.add(clause);
  }
  proof.count = Math.max(proof.count, clauses.length);
}

/** Parses a text of which all is known that the parser gets to see. */
function readProven(input: ClauseInput, { real }: Proof): ClauseReading {
  const clauses = [...real];
  const { file, error } = tryParse(input, maskClauses(input.code, clauses));
  return { file, error, clauses, declarations: file && declarationsOf(file, clauses) };
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
  const text = maskClauses(code, [...proof.real]);
  const { file, error } = tryParse(input, text, { errorRecovery: false });
  if (file) {
    prove(proof, clauses, declarationsOf(file, clauses));
    return false;
  }
  // The parser stumbles over the first real clause that it sees.
  const at = indexOf(error!, input);
  const stumbled = clauses.findIndex(
    ({ specifier, literal }, order) =>
      order >= proof.count && specifier.start <= at && at <= literal.end,
  );
  if (stumbled === -1 && !options.errorRecovery) return true;
  // It passed over those ahead of that one.
  if (stumbled !== -1) prove(proof, clauses.slice(0, stumbled), proof.real);
  // With `errorRecovery`, errors ahead hide which clause it would be.
  const first = stumbled === -1 ? proof.count : stumbled;
  let last = stumbled === -1 ? first : Math.max(first, reached - 1);
  for (;;) {
    const beginning = clauses.slice(0, last + 1);
    const reading = readTree(
      {
        ...input,
        code: code.slice(0, clauses[last]!.specifier.end),
        clauses: beginning,
        options: { ...options, errorRecovery: true },
      },
      proof,
      new Set(beginning),
    );
    if (reading.declarations || last === first) {
      prove(proof, beginning, reading.declarations ?? new Map());
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
    return { file: parse(text, { ...options, ...more }), error: undefined };
  } catch (error) {
    return { file: undefined, error: error as LocatedError };
  }
}

/** Where in the text an error is. Its `pos` does not tell: of what is not closed, Babel leaves `startIndex` out. */
function indexOf({ loc }: LocatedError, { code, options }: ClauseInput): number {
  return loc ? indexAt(code, loc, options) : 0;
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
