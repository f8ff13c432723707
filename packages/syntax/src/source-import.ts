const lineTerminators = String.raw`\n\r\u2028\u2029`;
const gap = String.raw`(?:\s|/\*[^]*?\*/|//[^${lineTerminators}]*)*`;
const dynamicForm = new RegExp(String.raw`\bimport${gap}\.${gap}source\b`);

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
