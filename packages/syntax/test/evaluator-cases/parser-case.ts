/** A file with marks, what the strings in `as "…"` mean, and options of the parser. */
export type ParserCase = readonly [
  marked: string,
  values?: readonly string[],
  options?: Readonly<Record<string, unknown>>,
];

/** A file with a mark where it is wrong, what is wrong, and options of the parser. */
export type ErrorCase = readonly [
  marked: string,
  message: string,
  options?: Readonly<Record<string, unknown>>,
];

const marks = /[⟦⟧⟨⟩‸]/g;

/** The text without its marks. */
export function withoutMarks(marked: string): string {
  return marked.replaceAll(marks, "");
}

/** Where a mark stands in the text without marks. */
export function markedIndices(marked: string, mark: string): number[] {
  const indices: number[] = [];
  for (const { index } of marked.matchAll(new RegExp(mark, "g"))) {
    indices.push(withoutMarks(marked.slice(0, index)).length);
  }
  return indices;
}

/** The line and the column of an index, counted as ECMAScript counts lines. */
export function placeOf(
  text: string,
  index: number,
  { startLine = 1, startColumn = 0 }: { startLine?: number; startColumn?: number },
): { line: number; column: number } {
  const lines = text.slice(0, index).split(/\r\n|[\n\r\u2028\u2029]/);
  const { length } = lines.at(-1)!;
  const isFirst = lines.length === 1;
  return { line: startLine + lines.length - 1, column: isFirst ? startColumn + length : length };
}
