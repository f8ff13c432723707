// Apart from the types of the parser, which declarations that users get do not name.
import { hasLineTerminator } from "./scanner.ts";

/** Where something stands in a file: lines count from 1, columns from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly index: number;
}

/**
 * Tells the position at the end of a text that begins at a position.
 *
 * @param text - Of the file, line terminators and all.
 */
export function positionAfter({ line, column, index }: Position, text: string): Position {
  const { length: all } = text;
  if (!hasLineTerminator(text)) {
    return { line, column: column + all, index: index + all };
  }
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  const length = lines.at(-1)!.length;
  return {
    line: line + lines.length - 1,
    column: lines.length === 1 ? column + length : length,
    index: index + text.length,
  };
}

/**
 * Tells which index of a text a position is, by its line and column.
 *
 * @param options - Where the text begins, by default where files do.
 */
export function indexAt(
  text: string,
  { line, column }: Pick<Position, "line" | "column">,
  { startLine = 1, startColumn = 0 }: { startLine?: number; startColumn?: number },
): number {
  if (line === startLine) return column - startColumn;
  const ends = text.matchAll(/\r\n|[\n\r\u2028\u2029]/g);
  for (const end of ends) {
    if (++startLine === line) return end.index + end[0].length + column;
  }
  return text.length;
}
