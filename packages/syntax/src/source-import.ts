import { gap } from "./gap.ts";

const anyForm = new RegExp(
  String.raw`\b(?:im|ex)port${gap}(?:\?\.|[.[])?${gap}["'#]?(?:source\b|s\S*\\u)`,
);
const dynamicForm = new RegExp(String.raw`\bimport${gap}\.${gap}source\b`);

/**
 * Tells from its text whether a file may hold an import in the source phase, or what somebody wrote
 * in its place.
 *
 * @param code - The text of the file.
 * @returns `false` only where there is none.
 */
export function mayHavePhase(code: string): boolean {
  return anyForm.test(code);
}

/**
 * Tells from its text whether a file may hold `import.source()`, so that files without it cost no
 * walk through their syntax tree.
 *
 * @param code - The text of the file; the empty string where only a syntax tree was given.
 * @returns `false` only where there is no `import.source()`.
 */
export function mayImportSource(code: string): boolean {
  return code === "" || dynamicForm.test(code);
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
