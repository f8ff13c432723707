import { messages } from "./messages.ts";
import { scanImports, type ImportScan } from "./import-scan.ts";
import { endOfPlainString, hasLineTerminator, tokenReader, type Token } from "./scanner.ts";

/**
 * What reads like an import or a re-export with `as "…"`, wherever in the text it stands. Where its
 * parts stand are plain numbers, since all that is done for a clause costs less than to parse it.
 */
export interface EvaluatorClause {
  readonly specifierStart: number;
  readonly specifierEnd: number;
  /** Where the token ahead of `as` ends: the specifier, or the attributes. */
  readonly before: number;
  readonly keywordStart: number;
  readonly literalStart: number;
  readonly literalEnd: number;
  /** What the literal stands for. */
  readonly value: string;
  /** The keyword of the attributes, where it is an older spelling of `with`. */
  readonly olderKeyword: Token | undefined;
}

/** The length of `as`. */
export const keywordLength = 2;

/** An `as` that is wrong. It is left for Babel to stumble over. */
export interface RefusedClause {
  /** Where Babel misses a semicolon. */
  readonly before: number;
  /** Where the error belongs. */
  readonly index: number;
  /** By default what Babel says. */
  readonly message: string | undefined;
}

/** Reads a string literal: its value, or what is wrong with it and how far behind its beginning. */
export type StringReader = (
  raw: string,
) => string | { readonly message: string; readonly index: number };

/** All that a text shows of evaluator attributes. */
export interface EvaluatorClauses {
  readonly clauses: readonly EvaluatorClause[];
  readonly refused: readonly RefusedClause[];
}

type Reader = (index: number) => Token;

interface Text {
  readonly code: string;
  readonly read: Reader;
  readonly readString: StringReader;
}

interface FoundClause {
  readonly clause?: EvaluatorClause;
  readonly refused?: RefusedClause;
}

interface Attributes {
  readonly keyword: Token;
  readonly end: number;
}

/** The `with` of attributes, and its older spellings. */
const attributesKeywords: ReadonlySet<string> = new Set(["with", "assert", "asserts"]);

/**
 * Tells from its text whether a file may hold an evaluator attribute, or what somebody wrote in its
 * place.
 *
 * @param code - The text of the file.
 * @returns `false` only where there is none.
 */
export function mayHaveEvaluator(code: string): boolean {
  const scan = scanImports(code);
  if (!scan) return false;
  const { clauses, refused } = findEvaluatorClauses(code, scan, (raw) => raw);
  return clauses.length > 0 || refused.length > 0;
}

/**
 * Finds all that reads like an evaluator attribute, also in comments and strings: only the parser
 * knows where those are.
 *
 * @param code - The text of the file.
 * @param scan - Where in it there may be some.
 * @param readString - Reads their strings.
 * @returns The clauses in the order of their `as`.
 */
export function findEvaluatorClauses(
  code: string,
  { specifiers, exportedNames }: ImportScan,
  readString: StringReader,
): EvaluatorClauses {
  const clauses: EvaluatorClause[] = [];
  const refused: RefusedClause[] = [];
  // Only a file that may have something unusual pays for a reader of tokens.
  let text: Text | undefined;
  const readText = (): Text => (text ??= { code, read: tokenReader(code), readString });
  let isInOrder = true;
  for (const index of specifiers) {
    let clause = plainClause(code, index);
    if (!clause) {
      const found = clauseBehind(readText(), index);
      if (found?.refused) refused.push(found.refused);
      clause = found?.clause;
    }
    if (!clause) continue;
    isInOrder &&= clause.keywordStart > (clauses.at(-1)?.keywordStart ?? -1);
    clauses.push(clause);
  }
  if (!isInOrder) clauses.sort((a, b) => a.keywordStart - b.keywordStart);
  for (const brace of exportedNames) {
    const found = clauseWithoutSpecifier(readText(), brace);
    if (found) refused.push(found);
  }
  return { clauses, refused };
}

/**
 * Reads a clause as nearly all of them are written, `"specifier" as "attribute";`, several times
 * faster than token by token.
 */
function plainClause(code: string, specifierStart: number): EvaluatorClause | undefined {
  const specifierEnd = endOfPlainString(code, specifierStart);
  if (specifierEnd === -1 || !code.startsWith(" as ", specifierEnd)) return undefined;
  const literalStart = specifierEnd + " as ".length;
  const literalEnd = endOfPlainString(code, literalStart);
  if (literalEnd === -1 || code[literalEnd] !== ";") return undefined;
  return {
    specifierStart,
    specifierEnd,
    before: specifierEnd,
    keywordStart: specifierEnd + 1,
    literalStart,
    literalEnd,
    value: code.slice(literalStart + 1, literalEnd - 1),
    olderKeyword: undefined,
  };
}

/** Reads what stands behind a specifier that begins behind `index`. */
function clauseBehind({ code, read, readString }: Text, index: number): FoundClause | undefined {
  const specifier = read(index);
  if (specifier.type !== "string") return undefined;
  let attributes = readAttributes(read, specifier.end);
  const before = attributes?.end ?? specifier.end;
  const keyword = read(before);
  if (!isKeyword(keyword)) return undefined;
  const literal = read(keyword.end);
  const refuse = (place: number, message?: string): FoundClause => {
    return { refused: { before, index: place, message } };
  };
  if (literal.type !== "string") return refuse(literal.start, messages.evaluatorIsString);
  const value = readString(literal.text);
  if (typeof value !== "string") return refuse(literal.start + value.index, value.message);
  attributes ??= readAttributes(read, literal.end);
  const end = Math.max(literal.end, attributes?.end ?? 0);
  const next = read(end);
  const isSecond = isKeyword(next);
  const place = isSecond ? next.start : end;
  const message = isSecond ? messages.oneEvaluator : undefined;
  // Where nothing else ends the statement, Babel would take a line terminator within the clause.
  const isSplit = end === literal.end && hasLineTerminator(code.slice(keyword.end, end));
  if (isSplit && !endsStatement(next)) return refuse(place, message);
  const clause = {
    specifierStart: specifier.start,
    specifierEnd: specifier.end,
    before,
    keywordStart: keyword.start,
    literalStart: literal.start,
    literalEnd: literal.end,
    value,
    olderKeyword: attributes?.keyword.text === "with" ? undefined : attributes?.keyword,
  };
  if (!isSecond) return { clause };
  // Babel does not see the first one, and finds the second where that began, or behind attributes.
  const refused = { before: end === literal.end ? before : end, index: place, message };
  return { clause, refused };
}

/** Reads the `as "…"` of an `export { … } as "…"`, which has no specifier ahead of it. */
function clauseWithoutSpecifier({ read }: Text, brace: number): RefusedClause | undefined {
  const keyword = read(brace);
  if (!isKeyword(keyword)) return undefined;
  const literal = read(keyword.end);
  if (literal.type !== "string") return undefined;
  return { before: brace, index: keyword.start, message: messages.evaluatorWithoutFrom };
}

/** Reads `with { … }`, in its three spellings. */
function readAttributes(read: Reader, index: number): Attributes | undefined {
  const keyword = read(index);
  if (!attributesKeywords.has(keyword.text)) return undefined;
  if (keyword.text !== "with" && keyword.startsLine) return undefined;
  let token = read(keyword.end);
  if (token.text !== "{") return undefined;
  do {
    token = read(token.end);
    if (token.text === "}") return { keyword, end: token.end };
  } while (token.type === "word" || token.type === "string" || /[:,]/.test(token.text));
  return undefined;
}

function isKeyword({ text, startsLine }: Token): boolean {
  return text === "as" && !startsLine;
}

function endsStatement({ text, type, startsLine }: Token): boolean {
  return startsLine || text === ";" || text === "}" || type === "end";
}
