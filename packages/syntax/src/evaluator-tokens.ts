import type { types } from "@babel/core";
import { positionBehind } from "./evaluator-attribute.ts";
import { keywordLength } from "./evaluator-clause.ts";
import type { ClauseInput, RequestDeclaration } from "./evaluator-parse.ts";
import type { Parse } from "./host-parser.ts";
import { positionAfter, type Position } from "./position.ts";

/** A token of Babel's, or a comment among them. */
interface BabelToken {
  type: unknown;
  value?: unknown;
  start: number;
  end: number;
  loc: { start: Position; end: Position };
}

/** A file with the list that the parser's option `tokens` asks for. */
type FileWithTokens = types.File & { tokens?: BabelToken[] | null };

/** What the parser makes of a word and of a string, from which all clauses take their types. */
const samples = new WeakMap<Parse, readonly BabelToken[]>();

function sampleTokens(parse: Parse): readonly BabelToken[] {
  let tokens = samples.get(parse);
  if (!tokens) {
    ({ tokens } = parse('as("")', { tokens: true }) as { tokens: BabelToken[] });
    samples.set(parse, tokens);
  }
  return tokens;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Puts the tokens of clauses into the list of a file that was parsed without them.
 *
 * @param declarations - What each clause belongs to, if anything.
 */
export function addTokens(
  { code, clauses, parse }: ClauseInput,
  file: types.File,
  declarations: readonly (RequestDeclaration | undefined)[],
): void {
  const { tokens } = file as FileWithTokens;
  if (!tokens) return;
  const [word, , string] = sampleTokens(parse) as [BabelToken, BabelToken, BabelToken];
  for (const [order, clause] of clauses.entries()) {
    const { specifierEnd, keywordStart, literalStart, literalEnd, value } = clause;
    const specifier = declarations[order]?.source;
    if (!specifier) continue;
    const positionOf = (index: number): Position =>
      positionAfter(positionBehind(specifier), code.slice(specifierEnd, index));
    const make = (type: BabelToken, tokenValue: string, { start, end }: Span): BabelToken => {
      const loc = { start: positionOf(start), end: positionOf(end) };
      return Object.assign(Object.create(Object.getPrototypeOf(type) as object), {
        ...type,
        value: tokenValue,
        start: loc.start.index,
        end: loc.end.index,
        loc: { ...type.loc, ...loc },
      });
    };
    const keyword = { start: keywordStart, end: keywordStart + keywordLength };
    const literal = { start: literalStart, end: literalEnd };
    tokens.push(make(word, "as", keyword), make(string, value, literal));
    const { olderKeyword } = clause;
    if (!olderKeyword) continue;
    const written = make(word, olderKeyword.text, olderKeyword);
    const index = tokens.findIndex(({ start }) => start === written.start);
    tokens[index] = written;
  }
  tokens.sort((a, b) => a.start - b.start);
}
