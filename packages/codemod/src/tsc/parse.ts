import { parse, type ParserPlugin } from "@babel/parser";
import type { CallExpression, ImportExpression, Node, Program } from "@babel/types";

const gap = String.raw`(?:\s|\/\*[^]*?\*\/|\/\/.*)*`;
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
    return parseFile(code, file);
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

function parseFile(code: string, file: string): Program {
  const plugins: ParserPlugin[] = ["sourcePhaseImports", "deferredImportEvaluation"];
  plugins.push("explicitResourceManagement", "decorators-legacy");
  if (/\.[cm]?tsx?$/.test(file)) plugins.push("typescript");
  if (!/\.[cm]?ts$/.test(file)) plugins.push("jsx");
  const { program } = parse(code, {
    plugins,
    sourceType: /\.c[jt]s$/.test(file) ? "unambiguous" : "module",
    errorRecovery: true,
    allowReturnOutsideFunction: true,
  });
  return program as unknown as Program;
}

/** Calls back for each `import()` and `import.source()`. */
export function visitImportCalls(
  node: Node,
  visit: (call: ImportExpression | CallExpression) => void,
): void {
  if (node.type === "ImportExpression") visit(node);
  if (node.type === "CallExpression" && node.callee.type === "Import") visit(node);
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
