import type { types } from "@babel/core";
import type { EvaluatorClause } from "./evaluator-clause.ts";
import { positionsFrom } from "./evaluator-attribute.ts";
import type { RequestDeclaration } from "./evaluator-parse.ts";
import type { Parse } from "./host-parser.ts";
import type { Position } from "./position.ts";
import type { Token } from "./scanner.ts";

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

interface Attached {
  readonly file: types.File;
  readonly declarations: ReadonlyMap<EvaluatorClause, RequestDeclaration>;
}

/** Puts the tokens of clauses into the list of a file that was parsed without them. */
export function addTokens(
  { code, parse }: { code: string; parse: Parse },
  { file, declarations }: Attached,
): void {
  const { tokens } = file as FileWithTokens;
  if (!tokens || declarations.size === 0) return;
  const [word, , string] = sampleTokens(parse) as [BabelToken, BabelToken, BabelToken];
  for (const [clause, declaration] of declarations) {
    const { keyword, literal, value, attributesKeyword } = clause;
    const positionOf = positionsFrom(code, clause, declaration);
    const place = ({ start, end }: Token): Omit<BabelToken, "type"> => {
      const loc = { start: positionOf(start), end: positionOf(end) };
      return { start: loc.start.index, end: loc.end.index, loc: { ...string.loc, ...loc } };
    };
    const make = (type: BabelToken, tokenValue: string, token: Token): BabelToken =>
      Object.assign(Object.create(Object.getPrototypeOf(type) as object), {
        ...type,
        value: tokenValue,
        ...place(token),
      });
    tokens.push(make(word, "as", keyword), make(string, value, literal));
    if (!attributesKeyword || attributesKeyword.text === "with") continue;
    const written = make(word, attributesKeyword.text, attributesKeyword);
    const index = tokens.findIndex(({ start }) => start === written.start);
    tokens[index] = written;
  }
  tokens.sort((a, b) => a.start - b.start);
}
