import { keywordLength, type EvaluatorClause } from "./evaluator-clause.ts";
import { hasLineTerminator } from "./scanner.ts";

/** A part of a text, and what stands in its place. */
interface Mask {
  readonly start: number;
  readonly text: string;
}

/**
 * Blanks clauses out, but for line terminators, which count, and comments, which Babel attaches.
 *
 * @param code - The text in which the clauses were found, or its beginning.
 * @param clauses - In the order of their `as`.
 * @param isHidden - Which of them to blank out.
 */
export function maskClauses(
  code: string,
  clauses: readonly EvaluatorClause[],
  isHidden: readonly boolean[],
): string {
  const parts: string[] = [];
  let copied = 0;
  for (const { start, text } of masksOf(code, clauses, isHidden)) {
    // Only what is not real can be within another.
    if (start < copied) continue;
    // The clauses may be those of a longer text.
    if (start >= code.length) break;
    parts.push(code.slice(copied, start), text);
    copied = start + text.length;
  }
  // The last part as well: a string that is put together of two is slow to read.
  parts.push(code.slice(copied));
  return parts.join("");
}

/** In the order of the text. */
function masksOf(
  code: string,
  clauses: readonly EvaluatorClause[],
  isHidden: readonly boolean[],
): Mask[] {
  const masks: Mask[] = [];
  let isInOrder = true;
  for (let order = 0; order < clauses.length; order++) {
    if (!isHidden[order]) continue;
    const { keywordStart, literalStart, literalEnd, olderKeyword } = clauses[order]!;
    const keywordEnd = keywordStart + keywordLength;
    // What is one character between them is no comment.
    const isPlain = literalStart === keywordEnd + 1;
    masks.push(blank(code, keywordStart, isPlain ? literalEnd : keywordEnd));
    if (!isPlain) masks.push(blank(code, literalStart, literalEnd));
    if (!olderKeyword) continue;
    const { start, text } = olderKeyword;
    masks.push({ start, text: "with".padEnd(text.length) });
    isInOrder = false;
  }
  return isInOrder ? masks : masks.toSorted((a, b) => a.start - b.start);
}

function blank(code: string, start: number, end: number): Mask {
  const text = code.slice(start, end);
  if (!hasLineTerminator(text)) return { start, text: " ".repeat(text.length) };
  return { start, text: text.replaceAll(/[^\n\r\u2028\u2029]/g, " ") };
}
