import { messages } from "./messages.ts";
import { scanImports, type ImportScan } from "./import-scan.ts";
import { hasLineTerminator, tokenReader, type Token } from "./scanner.ts";

/** What reads like an import or a re-export with `as "…"`, wherever in the text it stands. */
export interface EvaluatorClause {
  readonly specifier: Token;
  /** Where the token ahead of `as` ends: the specifier, or the attributes. */
  readonly before: number;
  readonly keyword: Token;
  readonly literal: Token;
  /** What the literal stands for. */
  readonly value: string;
  /** The `with` of the attributes, or an older spelling of it. */
  readonly attributesKeyword: Token | undefined;
}

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
  const text = lazyText(code, readString);
  const add = (found: FoundClause | undefined): void => {
    if (found?.clause) clauses.push(found.clause);
    if (found?.refused) refused.push(found.refused);
  };
  for (const index of specifiers) {
    const clause = plainClause(code, index);
    if (clause) clauses.push(clause);
    else add(clauseBehind(text(), index));
  }
  for (const brace of exportedNames) add(clauseWithoutSpecifier(text(), brace));
  clauses.sort((a, b) => a.keyword.start - b.keyword.start);
  return { clauses, refused };
}

/** `"specifier" as "attribute";` */
const plainForm = /(["'])[^"'\\\n\r]*\1 as (["'])([^"'\\\n\r]*)\2(?=;)/y;

/** Reads a clause as nearly all of them are written, several times faster than token by token. */
function plainClause(code: string, index: number): EvaluatorClause | undefined {
  plainForm.lastIndex = index;
  const match = plainForm.exec(code);
  if (!match) return undefined;
  const value = match[3]!;
  const end = plainForm.lastIndex;
  const start = end - value.length - 2;
  const literal = tokenOf("string", code.slice(start, end), start);
  const keyword = tokenOf("word", "as", start - 3);
  const before = start - 4;
  const specifier = tokenOf("string", code.slice(index, before), index);
  return { specifier, before, keyword, literal, value, attributesKeyword: undefined };
}

function tokenOf(type: Token["type"], text: string, start: number): Token {
  return { type, text, start, end: start + text.length, startsLine: false };
}

/** Only a file that may have a clause pays for a reader of tokens. */
function lazyText(code: string, readString: StringReader): () => Text {
  let text: Text | undefined;
  return () => (text ??= { code, read: tokenReader(code), readString });
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
  const attributesKeyword = attributes?.keyword;
  const clause = { specifier, before, keyword, literal, value, attributesKeyword };
  if (!isSecond) return { clause };
  // Babel does not see the first one, and finds the second where that began, or behind attributes.
  const refused = { before: end === literal.end ? before : end, index: place, message };
  return { clause, refused };
}

/** Reads the `as "…"` of an `export { … } as "…"`, which has no specifier ahead of it. */
function clauseWithoutSpecifier({ read }: Text, brace: number): FoundClause | undefined {
  const keyword = read(brace);
  if (!isKeyword(keyword)) return undefined;
  const literal = read(keyword.end);
  if (literal.type !== "string") return undefined;
  return {
    refused: { before: brace, index: keyword.start, message: messages.evaluatorWithoutFrom },
  };
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
