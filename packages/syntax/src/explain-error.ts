import { gap, name } from "./gap.ts";
import { messages } from "./messages.ts";

/** What the errors of both Babel majors have, fatal ones as well as recovered ones. */
export interface ParseError {
  message: string;
  readonly pos?: number | undefined;
}

interface Explanation {
  /** What stands before the token that the parser refuses, up to it. */
  readonly before: RegExp;
  /** That token. */
  readonly at: RegExp;
  /** What Babel says of it; by default only that it did not expect the token. */
  readonly said?: RegExp;
  readonly message: string;
}

const bare = /^Unexpected (?:token|keyword)/;
const anything = /^/;
const importSource = String.raw`\bimport${gap}\.${gap}source`;

function before(source: string): RegExp {
  return new RegExp(`${source}${gap}$`, "u");
}

/** The first that fits is said. */
const explanations: readonly Explanation[] = [
  {
    before: before(String.raw`\bimport${gap}source`),
    at: /^["']/,
    message: messages.sourceNeedsName,
  },
  {
    before: before(String.raw`\bimport${gap}source(?:${gap}${name}(?:${gap}from)?)?`),
    at: anything,
    message: messages.sourceDeclaration,
  },
  {
    before: before(String.raw`\bimport${gap}s\S*\\u\S*`),
    at: /^[\p{ID_Start}$_]/u,
    message: messages.escapedSource,
  },
  {
    before: before(
      String.raw`\bimport${gap}source${gap}${name}${gap}from${gap}(?:"[^"]*"|'[^']*')`,
    ),
    at: /^\s*assert\s*\{/,
    said: /^Missing semicolon/,
    message: messages.assertKeyword,
  },
  { before: before(String.raw`\bexport`), at: /^source\b/, message: messages.sourceExport },
  {
    before: before(String.raw`${importSource}${gap}\(`),
    at: /^[,)]/,
    message: messages.sourceCallArguments,
  },
  { before: before(importSource), at: /^(?!\()/, message: messages.sourceIsCall },
  {
    before: before(String.raw`\bimport`),
    at: /^(?:\?\.\s*source\b|\[\s*["']source["'])/,
    message: messages.sourceIsCall,
  },
  {
    before: before(String.raw`\bimport${gap}\.`),
    at: /^#source\b/,
    message: messages.sourceIsCall,
  },
  {
    before: anything,
    at: new RegExp(`^${importSource}`),
    said: /^`import\(\)` requires/,
    message: messages.sourceCallArguments,
  },
  {
    before: anything,
    at: new RegExp(`^${importSource}`),
    said: /^Cannot use new with import/,
    message: messages.sourceIsNoConstructor,
  },
];

/** Whether `pos` stands directly in the parentheses of an `import.source(`. */
function isArgumentOfSourceImport(code: string, pos: number): boolean {
  let start = -1;
  for (const match of code.slice(0, pos).matchAll(new RegExp(`${importSource}${gap}\\(`, "g"))) {
    start = match.index + match[0].length;
  }
  if (start === -1) return false;
  const withoutStrings = code.slice(start, pos).replaceAll(/(["'`])(?:\\.|(?!\1)[^\\])*\1/g, "");
  let depth = 0;
  for (const bracket of withoutStrings.match(/[()[\]{};]/g) ?? []) {
    if (bracket === ";" || depth < 0) return false;
    depth += "([{".includes(bracket) ? 1 : -1;
  }
  return depth === 0;
}

/** How much of the text before an error is looked at. */
const reach = 500;

/** Whether the text up to `pos` ends within a comment, as far as that can be told without tokens. */
function isInComment(code: string, pos: number): boolean {
  if (code.lastIndexOf("/*", pos) > code.lastIndexOf("*/", pos)) return true;
  const lineStart = Math.max(...["\n", "\r"].map((end) => code.lastIndexOf(end, pos - 1))) + 1;
  return /(?:^|[^:])\/\//.test(code.slice(lineStart, pos));
}

function explanationFor(code: string, text: string, pos: number): string | undefined {
  const head = code.slice(Math.max(0, pos - reach), pos);
  const tail = code.slice(pos);
  if (bare.test(text) && tail.startsWith("...") && isArgumentOfSourceImport(code, pos)) {
    return messages.sourceCallSpread;
  }
  return explanations.find(({ before: form, at, said = bare }) => {
    if (!said.test(text) || !at.test(tail)) return false;
    const match = form.exec(head);
    return match !== null && !isInComment(code, pos - head.length + match.index);
  })?.message;
}

/**
 * Says in the terms of the source phase what is wrong, where Babel only says that it did not expect a
 * token. The error stays the same object, with the same position; all other errors stay untouched.
 *
 * @param error - What the parser threw, or recovered from.
 * @param code - The text of the file.
 * @param startIndex - The parser's option: the position that it gives to the first character.
 */
export function explainError(error: ParseError, code: string, startIndex = 0): void {
  const [, text, position] = /^(.*?)( \(\d+:\d+\))$/s.exec(error.message) ?? [];
  if (text === undefined || error.pos === undefined) return;
  const explanation = explanationFor(code, text, error.pos - startIndex);
  if (explanation !== undefined) error.message = `${explanation}${position}`;
}
