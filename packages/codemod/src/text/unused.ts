import type { Node } from "@babel/types";
import { bindingAt, type Binding } from "../program/bindings.ts";
import type { Edit } from "../migration.ts";
import { importsBuiltin } from "../loads/builtin-import.ts";
import { isAt, type NodePath } from "../program/node-path.ts";
import type { Program } from "../program/program.ts";
import { removeStatement } from "./remove-statement.ts";

/** A piece of the old text that the new one does not have. */
export interface DeadCode {
  readonly start: number;
  readonly end: number;
}

function isDead({ start, end }: Node, dead: readonly DeadCode[]): boolean {
  return dead.some((range) => range.start <= start! && end! <= range.end);
}

function hasComment({ ast }: Program, { start, end }: Node): boolean {
  return ast.comments?.some((comment) => start! <= comment.start! && comment.end! <= end!) ?? false;
}

/** The declaration, where it declares nothing that other files see. */
function declarationOf({ path }: Binding): NodePath | undefined {
  const declaration = path.parentPath;
  if (isAt(declaration, "ImportDeclaration")) return declaration;
  if (!isAt(declaration, "VariableDeclaration")) return undefined;
  return /^(?:Program|BlockStatement|StaticBlock|TSModuleBlock)$/.test(declaration.parent.type)
    ? declaration
    : undefined;
}

/** Takes some of a list of nodes out of the text, with their commas. */
function removeFromList(list: readonly Node[], dead: ReadonlySet<Node>): Edit[] {
  const lastKept = list.findLastIndex((node) => !dead.has(node));
  const edits: Edit[] = [];
  for (const [index, node] of list.entries()) {
    if (!dead.has(node) || index > lastKept) continue;
    edits.push({ start: node.start!, end: list[index + 1]!.start!, text: "" });
  }
  if (lastKept >= 0 && lastKept < list.length - 1) {
    edits.push({ start: list[lastKept]!.end!, end: list.at(-1)!.end!, text: "" });
  }
  return edits;
}

function removeClauses(code: string, clauses: readonly Node[], dead: ReadonlySet<Node>): Edit[] {
  const named = clauses.filter(({ type }) => type === "ImportSpecifier");
  const other = clauses.find(({ type }) => type !== "ImportSpecifier");
  if (!other || named.length === 0) return removeFromList(clauses, dead);
  // `other, { named }`
  if (named.every((clause) => dead.has(clause))) {
    return [{ start: other.end!, end: code.indexOf("}", named.at(-1)!.end!) + 1, text: "" }];
  }
  const edits = removeFromList(named, dead);
  if (dead.has(other)) {
    edits.push({ start: other.start!, end: code.indexOf("{", other.end!), text: "" });
  }
  return edits;
}

/**
 * Removes what was used by nothing but code that is gone.
 *
 * @param program - The file.
 * @param dead - The code that is gone.
 * @param constants - The constants that may go: their values have no effects.
 */
export function removeUnused(
  program: Program,
  dead: readonly DeadCode[],
  constants: ReadonlySet<Binding>,
): readonly Edit[] {
  if (program.hasDirectEval) return [];
  const gone = [...dead];
  const removed = new Map<NodePath, Set<Node>>();
  const removedBindings = new Set<Binding>();
  const candidates = new Set([...constants, ...builtinImports(program)]);
  let isDone = false;
  while (!isDone) {
    isDone = true;
    for (const binding of candidates) {
      const declaration = declarationOf(binding);
      if (!declaration || removedBindings.has(binding)) continue;
      if (hasComment(program, declaration.node)) continue;
      const { referencePaths } = binding;
      if (referencePaths.length === 0) continue;
      if (!referencePaths.every(({ node }) => isDead(node, gone))) continue;
      removedBindings.add(binding);
      const { start, end } = binding.path.node as DeadCode;
      gone.push({ start, end });
      removed.set(declaration, (removed.get(declaration) ?? new Set()).add(binding.path.node));
      isDone = false;
    }
  }
  return [...removed].flatMap(([declaration, nodes]) =>
    removeDeclared(program.code, declaration, nodes),
  );
}

function removeDeclared(code: string, declaration: NodePath, nodes: ReadonlySet<Node>): Edit[] {
  const { node } = declaration;
  if (node.type === "ImportDeclaration") {
    if (node.specifiers.every((clause) => nodes.has(clause)))
      return [removeStatement(code, declaration)];
    return removeClauses(code, node.specifiers, nodes);
  }
  if (node.type !== "VariableDeclaration") return [];
  if (node.declarations.every((declarator) => nodes.has(declarator))) {
    return [removeStatement(code, declaration)];
  }
  return removeFromList(node.declarations, nodes);
}

function builtinImports({ declarations }: Program): Binding[] {
  return declarations.flatMap((path) => {
    const { node } = path;
    if (node.type !== "ImportDeclaration" || !importsBuiltin(node)) return [];
    const bindings = node.specifiers.map(({ local }) => bindingAt(path, local.name));
    return bindings.filter((binding) => binding !== undefined);
  });
}
