import type { NodePath, types } from "@babel/core";
import type { FileContext } from "./file-context.ts";
import { refuseWrites } from "./read-only.ts";

type DeclarationPath = NodePath<types.ImportDeclaration>;

function localNameOf({ node }: DeclarationPath): string {
  return node.specifiers[0]!.local.name;
}

type Binding = NonNullable<ReturnType<NodePath["scope"]["getBinding"]>>;

/** The binding of a declaration, which a plugin may have inserted without telling the scope. */
function bindingOf({ scope }: NodePath<types.Program>, path: DeclarationPath): Binding {
  const name = localNameOf(path);
  if (!scope.getBinding(name)) scope.registerDeclaration(path);
  return scope.getBinding(name)!;
}

/**
 * Replaces `declarations` by one `const`. Imports are hoisted, so it goes ahead of everything that
 * runs: it stands where the first declaration stood, or at `place` where that comes earlier.
 */
export function replaceByConst(
  context: FileContext,
  declarations: readonly DeclarationPath[],
  statement: types.VariableDeclaration,
  place: NodePath<types.Statement> | undefined,
): NodePath<types.VariableDeclaration> {
  const { types: t, program, file, format } = context;
  statement.loc = declarations[0]!.node.loc ?? null;
  const bindings = declarations.map((path) => bindingOf(program, path));
  for (const { node } of declarations) {
    for (const commented of [node, ...node.specifiers]) {
      const { leadingComments, innerComments, trailingComments } = commented;
      if (!leadingComments && !innerComments && !trailingComments) continue;
      t.inheritsComments(statement, commented);
      t.removeComments(commented);
    }
  }
  const replace = context.isVisited ? replaceVisited : replaceUnvisited;
  const path = replace(declarations, statement, place);
  for (const binding of bindings) {
    // The references and the writes stay; Babel only has to know what the name is now.
    binding.kind = "const";
    binding.path = path.get("declarations")[0]!;
    program.scope.bindings[binding.identifier.name] = binding;
  }
  if (format === "systemjs") {
    // The System transform hoists the names as `var`.
    refuseWrites(program, bindings, t, () => file.addHelper("readOnlyError"));
  }
  return path;
}

type Replace = (
  declarations: readonly DeclarationPath[],
  statement: types.VariableDeclaration,
  place: NodePath<types.Statement> | undefined,
) => NodePath<types.VariableDeclaration>;

const replaceVisited: Replace = ([first, ...others], statement, place) => {
  for (const path of others) path.remove();
  if (!place || (place.key as number) > (first!.key as number)) {
    return first!.replaceWith(statement)[0];
  }
  first!.remove();
  return place.insertBefore(statement)[0];
};

/** Does the same to the list of the statements alone, of which Babel has not taken notice yet. */
const replaceUnvisited: Replace = ([first, ...others], statement, place) => {
  const body = first!.container as types.Statement[];
  for (const { node } of others) body.splice(body.indexOf(node), 1);
  const index = body.indexOf(first!.node);
  const target = place ? Math.min(index, body.indexOf(place.node)) : index;
  body.splice(index, 1);
  body.splice(target, 0, statement);
  return first!.getSibling(target) as NodePath<types.VariableDeclaration>;
};

/** The first statement of the user's that does anything when its turn comes. */
export function firstToRun(
  { program, ownStatements }: FileContext,
  sibling: NodePath<types.Statement>,
): NodePath<types.Statement> | undefined {
  const index = program.node.body.findIndex((node) => !ownStatements.has(node) && runs(node));
  return index === -1 ? undefined : (sibling.getSibling(index) as NodePath<types.Statement>);
}

function runs(statement: types.Statement): boolean {
  switch (statement.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "FunctionDeclaration":
    case "TSInterfaceDeclaration":
    case "TSTypeAliasDeclaration":
      return false;
    case "ExportNamedDeclaration":
      return Boolean(statement.declaration) && runs(statement.declaration as types.Statement);
    default:
      return true;
  }
}
