/** Where the text begins, behind the byte order mark that there may be. */
export function textStartOf(code: string): number {
  return code.startsWith("\uFEFF") ? 1 : 0;
}

/** The line and the column, both from 1, of a place in a text. */
export function placeOf(code: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = textStartOf(code);
  for (let index = start; index < offset; index += 1) {
    const character = code.charCodeAt(index);
    const isBreak = character === 10 || character === 13 || (character | 1) === 0x2029;
    if (!isBreak || (character === 13 && code.charCodeAt(index + 1) === 10)) continue;
    line += 1;
    start = index + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Where the line begins that has a place. */
export function lineStartOf(code: string, offset: number): number {
  const textStart = textStartOf(code);
  let start = offset;
  while (start > textStart && !/[\n\r]/.test(code.charAt(start - 1))) start -= 1;
  return start;
}

/** The line ahead of the one that begins at a place; `undefined` for the first. */
export function lineAhead(
  code: string,
  lineStart: number,
): { start: number; end: number } | undefined {
  if (lineStart <= textStartOf(code)) return undefined;
  const end = code.startsWith("\r\n", lineStart - 2) ? lineStart - 2 : lineStart - 1;
  return { start: lineStartOf(code, end), end };
}

/** Where the line ends that has a place, ahead of its line break. */
export function lineEndOf(code: string, offset: number): number {
  let end = offset;
  while (end < code.length && !/[\n\r]/.test(code.charAt(end))) end += 1;
  return end;
}

/** Whether nothing but a comment follows on the line that has a place. */
export function isLineDone(code: string, offset: number): boolean {
  const rest = code.slice(offset, lineEndOf(code, offset));
  return /^[ \t]*(?:\/\/.*|\/\*(?:[^*]|\*(?!\/))*\*\/[ \t]*)?$/.test(rest);
}

/** The end of the line break that stands at a place; the place itself where there is none. */
export function afterLineBreak(code: string, offset: number): number {
  if (code.startsWith("\r\n", offset)) return offset + 2;
  return /[\n\r]/.test(code.charAt(offset)) ? offset + 1 : offset;
}

/** The first line of a piece of code, shortened. */
export function excerpt(code: string, start: number, end: number): string {
  const line = code.slice(start, Math.min(end, lineEndOf(code, start))).trimEnd();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
