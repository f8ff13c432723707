import type { Edit } from "../migration.ts";

/** Insertions come ahead of what they are inserted before; outer edits ahead of inner ones. */
function compareEdits(a: Edit, b: Edit): number {
  if (a.start !== b.start) return a.start - b.start;
  if (a.end === a.start || b.end === b.start) return a.end - b.end;
  return b.end - a.end;
}

/** Sorts edits, and drops those inside of a text that another one removes whole. */
export function sortEdits(edits: readonly Edit[]): readonly Edit[] {
  const sorted = edits.toSorted(compareEdits);
  const kept: Edit[] = [];
  for (const edit of sorted) {
    const last = kept.at(-1);
    if (last && edit.start < last.end) {
      if (edit.end <= last.end && edit.text === "") continue;
      throw new Error(
        `Internal error in @import-phases/codemod: two edits overlap at ${edit.start}.`,
      );
    }
    kept.push(edit);
  }
  return kept;
}

/** Does sorted edits. What is between them stays as it is, to the byte. */
export function applyEdits(code: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return code;
  let end = 0;
  const parts: string[] = [];
  for (const edit of edits) {
    parts.push(code.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  return parts.join("") + code.slice(end);
}

/** Where something of the text stands after the edits. */
export function offsetAfter(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (start > offset) break;
    if (end > offset) return start + shift;
    shift += text.length - (end - start);
  }
  return offset + shift;
}

/** Where something of the text stood before the edits. */
export function offsetBefore(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (start + shift > offset) break;
    if (start + shift + text.length > offset) return start;
    shift += text.length - (end - start);
  }
  return offset - shift;
}
