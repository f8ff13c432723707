import { messages } from "./messages.ts";
import { findKeyword, hasLineTerminator, tokenReader, type Token } from "./scanner.ts";

/** What reads like an import or a re-export with `as "…"`, wherever in the text it stands. */
export interface EvaluatorClause {
  /** Where `import` or `export` begins. */
  readonly start: number;
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

/** An import or an export up to its specifier, or to the `as` where a specifier is missing. */
interface Head {
  readonly specifier: Token | undefined;
  readonly end: number;
  /** The phase that is written ahead of the binding. */
  readonly phase: string | undefined;
}

interface FoundClause {
  readonly clause?: Omit<EvaluatorClause, "start">;
  readonly refused?: RefusedClause;
}

interface Attributes {
  readonly keyword: Token;
  readonly end: number;
}

/** The phases of this and of other proposals. */
const phases: ReadonlySet<string> = new Set(["source", "defer", "module"]);
const attributesKeywords: ReadonlySet<string> = new Set(["with", "assert", "asserts"]);

/** No import has more words in a row: `import type source x from`. Prose has. */
const longestPhrase = 4;

/**
 * Tells from its text whether a file may hold an evaluator attribute, or what somebody wrote in its
 * place.
 *
 * @param code - The text of the file.
 * @returns `false` only where there is none.
 */
export function mayHaveEvaluator(code: string): boolean {
  const { clauses, refused } = findEvaluatorClauses(code, (raw) => raw);
  return clauses.length > 0 || refused.length > 0;
}

/**
 * Finds all that reads like an evaluator attribute, also in comments and strings: only the parser
 * knows where those are.
 *
 * @param code - The text of the file.
 * @returns The clauses in the order of their `as`.
 */
export function findEvaluatorClauses(code: string, readString: StringReader): EvaluatorClauses {
  const clauses: EvaluatorClause[] = [];
  const refused: RefusedClause[] = [];
  const text: Text = { code, read: tokenReader(code), readString };
  for (let start = findKeyword(code, 0); start !== -1; start = findKeyword(code, start + 1)) {
    const head = readHead(text.read, text.read(start));
    const found = head && readClause(text, head);
    if (found?.clause) clauses.push({ start, ...found.clause });
    if (found?.refused) refused.push(found.refused);
  }
  clauses.sort((a, b) => a.keyword.start - b.keyword.start);
  return { clauses, refused };
}

/** Reads up to the specifier; `undefined` where no import or re-export stands. */
function readHead(read: Reader, first: Token): Head | undefined {
  const isExport = first.text === "export";
  const outside: string[] = [];
  let isInBraces = false;
  let words = 0;
  let commas = 0;
  for (let previous = first; ;) {
    const token = read(previous.end);
    const { type, text, end } = token;
    // But for the name in `export * as "name" from`.
    if (!isInBraces && type === "string" && previous.text !== "as") {
      const hasSpecifier = previous.text === "from" || (previous === first && !isExport);
      return hasSpecifier ? { specifier: token, end, phase: phaseOf(outside) } : undefined;
    }
    if (type === "word" || type === "string") {
      const isAlias = !isInBraces && isExport && previous.text === "}" && isKeyword(token);
      if (isAlias && read(read(end).end).text !== "from") {
        return { specifier: undefined, end: previous.end, phase: undefined };
      }
      // A keyword begins another declaration; this bounds how far each of them is read.
      if (++words > longestPhrase || (!isInBraces && /^(?:im|ex)port$/.test(text)))
        return undefined;
    } else if (text === "{" && !isInBraces) {
      isInBraces = true;
      words = 0;
    } else if (text === "}" && isInBraces) {
      isInBraces = false;
      words = 0;
    } else if (text === "," && (isInBraces || ++commas <= 2)) {
      words = 0;
    } else if (text !== "*" || isInBraces) {
      return undefined;
    }
    if (!isInBraces) outside.push(text);
    previous = token;
  }
}

/** `source x from` and `defer * as` begin with a phase, `source from` and `defer, * as` do not. */
function phaseOf([first, second, third]: readonly string[]): string | undefined {
  if (first === undefined || !phases.has(first)) return undefined;
  const isName = second === "," || second === undefined || (second === "from" && third !== "from");
  return isName ? undefined : first;
}

function readClause({ code, read, readString }: Text, head: Head): FoundClause | undefined {
  const { specifier } = head;
  let attributes = specifier && readAttributes(read, head.end);
  const before = attributes?.end ?? head.end;
  const keyword = read(before);
  if (!isKeyword(keyword)) return undefined;
  const literal = read(keyword.end);
  const refuse = (index: number, message?: string): FoundClause => {
    return { refused: { before, index, message } };
  };
  if (literal.type !== "string") return refuse(literal.start, messages.evaluatorIsString);
  const value = readString(literal.text);
  if (typeof value !== "string") return refuse(literal.start + value.index, value.message);
  if (!specifier) return refuse(keyword.start, messages.evaluatorWithoutFrom);
  if (head.phase) return refuse(keyword.start, messages.evaluatorWithPhase(head.phase));
  attributes ??= readAttributes(read, literal.end);
  const end = Math.max(literal.end, attributes?.end ?? 0);
  const next = read(end);
  const isSecond = isKeyword(next);
  const index = isSecond ? next.start : end;
  const message = isSecond ? messages.oneEvaluator : undefined;
  // Where nothing else ends the statement, Babel would take a line terminator within the clause.
  const isSplit = end === literal.end && hasLineTerminator(code.slice(keyword.end, end));
  if (isSplit && !endsStatement(next)) return refuse(index, message);
  const attributesKeyword = attributes?.keyword;
  const clause = { specifier, before, keyword, literal, value, attributesKeyword };
  if (!isSecond) return { clause };
  // Babel does not see the first one, and finds the second where that began, or behind attributes.
  return { clause, refused: { before: end === literal.end ? before : end, index, message } };
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
