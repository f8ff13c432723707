import type { EvaluatorClause } from "./evaluator-clause.ts";
import { hasLineTerminator } from "./scanner.ts";

/** A part of a text, and what stands in its place. */
interface Mask {
  readonly start: number;
  readonly text: string;
}

/** Blanks clauses out, but for line terminators, which count, and comments, which Babel attaches. */
export function maskClauses(code: string, clauses: readonly EvaluatorClause[]): string {
  const masks: Mask[] = [];
  for (const clause of clauses) addMasks(masks, code, clause);
  masks.sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let end = 0;
  for (const { start, text } of masks) {
    // Only what is not real can be within another.
    if (start < end) continue;
    // The text may be the beginning of the one in which the clauses were found.
    if (start >= code.length) break;
    parts.push(code.slice(end, start), text);
    end = start + text.length;
  }
  // The last part as well: a string that is put together of two is slow to read.
  parts.push(code.slice(end));
  return parts.join("");
}

function addMasks(
  masks: Mask[],
  code: string,
  { keyword, literal, attributesKeyword }: EvaluatorClause,
): void {
  const isPlain = literal.start === keyword.end + 1 && code[keyword.end] === " ";
  if (isPlain) {
    masks.push({ start: keyword.start, text: "   " + blank(literal.text) });
  } else {
    const { start, text } = keyword;
    masks.push({ start, text: blank(text) }, { start: literal.start, text: blank(literal.text) });
  }
  if (!attributesKeyword) return;
  const { start, text } = attributesKeyword;
  masks.push({ start, text: "with".padEnd(text.length) });
}

function blank(text: string): string {
  if (!hasLineTerminator(text)) return " ".repeat(text.length);
  return text.replaceAll(/[^\n\r\u2028\u2029]/g, " ");
}
