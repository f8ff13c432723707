import { findKeyword, gapReader } from "./scanner.ts";

/**
 * Tells from its text whether a file may hold `import.source()`, so that files without it cost no
 * walk through their syntax tree.
 *
 * @param code - The text of the file; the empty string where only a syntax tree was given.
 * @returns `false` only where there is no `import.source()`.
 */
export function mayImportSource(code: string): boolean {
  if (code === "") return true;
  if (!code.includes("source")) return false;
  const endOfGap = gapReader(code);
  for (let at = findKeyword(code, 0); at !== -1; at = findKeyword(code, at + 6)) {
    if (code[at] !== "i") continue;
    const next = endOfGap(at + 6);
    if (code[next] === "." && code.startsWith("source", endOfGap(next + 1))) return true;
  }
  return false;
}

/**
 * Tells `import.source(specifier)` from other imports.
 *
 * @param node - Any node, parsed by either Babel major.
 * @returns Whether it is a dynamic import in the source phase.
 */
export function isSourceImport<Node extends { readonly type: string }>(
  node: Node,
): node is Node & { type: "ImportExpression"; phase: "source" } {
  return node.type === "ImportExpression" && "phase" in node && node.phase === "source";
}
