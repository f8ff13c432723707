import type { Node } from "@babel/types";
import type { NodePath } from "../program/node-path.ts";
import type { Edit } from "../migration.ts";
import { afterLineBreak, lineAhead, lineEndOf, lineStartOf } from "./lines.ts";

function siblingsOf({ node, parent }: NodePath): readonly Node[] {
  const lists = Object.values(parent) as readonly (Node | readonly Node[])[];
  return lists.find((list) => Array.isArray(list) && list.includes(node)) as readonly Node[];
}

/** Whether the statements around would run together where neither has a semicolon. */
function needsSemicolon(code: string, path: NodePath): boolean {
  const siblings = siblingsOf(path);
  const index = siblings.indexOf(path.node);
  const previous = siblings[index - 1];
  const next = siblings[index + 1];
  if (!previous || !next) return false;
  const endsOpen = !/[;}]/.test(code.charAt(previous.end! - 1));
  // A class or a function can be the end of an expression, too.
  const mayGoOn = endsOpen || /^(?:Expression|Variable|Export)/.test(previous.type);
  const hasSemicolon = code.charAt(previous.end! - 1) === ";";
  return mayGoOn && !hasSemicolon && /[([`+\-*/,.<]/.test(code.charAt(next.start!));
}

function isBlank(code: string, start: number, end: number): boolean {
  return /^[ \t]*$/.test(code.slice(start, end));
}

function spacesAt(code: string, offset: number): number {
  return /^[ \t]*/.exec(code.slice(offset))![0].length;
}

/** Takes out a statement, with the line that it leaves empty. */
export function removeStatement(code: string, path: NodePath): Edit {
  const { start, end } = path.node as { start: number; end: number };
  const text = needsSemicolon(code, path) ? ";" : "";
  const lineStart = lineStartOf(code, start);
  const lineEnd = lineEndOf(code, end);
  if (text) return { start, end, text };
  const isFirst = isBlank(code, lineStart, start);
  if (!isBlank(code, end, lineEnd)) return { start, end: end + spacesAt(code, end), text };
  if (!isFirst) return { start: code.slice(0, start).trimEnd().length, end, text };
  return { start: lineStart, end: afterLineBreak(code, lineEnd), text };
}

/** Whether the line ahead of a place is blank, or there is none. */
function isAfterBlankLine(code: string, offset: number): boolean {
  const ahead = lineAhead(code, offset);
  return ahead === undefined || isBlank(code, ahead.start, ahead.end);
}

/**
 * Where whole lines are taken out between two blank ones, takes out one of those as well.
 *
 * @param code - The text of the file.
 * @param edits - Sorted.
 */
export function joinBlankLines(code: string, edits: readonly Edit[]): readonly Edit[] {
  const joined: Edit[] = [];
  for (const [index, edit] of edits.entries()) {
    const last = joined.at(-1);
    const isLines = edit.text === "" && lineStartOf(code, edit.start) === edit.start;
    const follows = isLines && last?.text === "" && last.end === edit.start;
    const start = follows ? last.start : edit.start;
    if (follows) joined.pop();
    const lineEnd = lineEndOf(code, edit.end);
    const after = afterLineBreak(code, lineEnd);
    const isBetween =
      isLines &&
      edit.end > edit.start &&
      lineStartOf(code, edit.end) === edit.end &&
      lineEnd < code.length &&
      isBlank(code, edit.end, lineEnd) &&
      isAfterBlankLine(code, start) &&
      (edits[index + 1]?.start ?? Infinity) >= after;
    joined.push({ start, end: isBetween ? after : edit.end, text: edit.text });
  }
  return joined;
}
