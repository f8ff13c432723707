import type { ImportExpression, Node, Program } from "@babel/types";
import { parseFile } from "../program/parse.ts";

// Each comment can be read in one way only, so that no text takes long.
const blockComment = String.raw`\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/`;
const gap = String.raw`(?:\s|${blockComment}|\/\/.*(?![^\n\r\u2028\u2029]))*`;
const hints = [
  // import source x, import.source()
  new RegExp(String.raw`\bimport${gap}(?:\.${gap})?source\b`),
  // "./x" as "e", also behind attributes
  new RegExp(String.raw`["'}]${gap}\bas${gap}["']`),
  // import(x, { as: "e" })
  /\bas\b["']?\s*:/,
  // import(x), which may be of a source
  new RegExp(String.raw`\bimport${gap}\(${gap}[^\s"'\x60)]`),
];

/** Whether the text of a file has anything that looks like a phase, so that it has to be parsed. */
export function mayHavePhases(code: string): boolean {
  return hints.some((hint) => hint.test(code));
}

/**
 * Parses a file of any language that TypeScript reads. Of one that has a syntax error, only what is
 * ahead of it, up to the last static import of a source; `undefined` where that is nothing.
 */
export function parseForPhases(code: string, file: string): Program | undefined {
  try {
    return parseFile(code, file, { errorRecovery: true }).program;
  } catch (error) {
    const correct = code.slice(0, (error as { pos?: number }).pos ?? 0);
    const [last] = correct.match(sourceImports)?.slice(-1) ?? [];
    if (last === undefined) return undefined;
    const shorter = correct.slice(0, correct.lastIndexOf(last) + last.length);
    return shorter.length < code.length ? parseForPhases(shorter, file) : undefined;
  }
}

const sourceImports = new RegExp(
  String.raw`\bimport${gap}source${gap}[^\s/.("'=]+${gap}from${gap}(?:"[^"\n]*"|'[^'\n]*')`,
  "g",
);

/** Calls back for each `import()` and `import.source()`. */
export function visitImportCalls(node: Node, visit: (call: ImportExpression) => void): void {
  if (node.type === "ImportExpression") visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) visitImportCalls(child, visit);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

const gapFrom = new RegExp(gap, "y");

/** The index of the next token, from one behind another. */
export function afterGap(code: string, index: number): number {
  gapFrom.lastIndex = index;
  gapFrom.test(code);
  return gapFrom.lastIndex;
}
