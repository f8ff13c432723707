import type { Node } from "@babel/types";
import type { Binding, NodePath } from "@babel/traverse";

type NodeOfType<Type extends Node["type"]> = Extract<Node, { type: Type }>;

/** Whether a path is at a node of one of the types. */
export function isAt<Type extends Node["type"]>(
  path: NodePath | null | undefined,
  ...types: readonly Type[]
): path is NodePath<NodeOfType<Type>> {
  return path !== null && path !== undefined && types.includes(path.node?.type as Type);
}

/** The path of a child that is one node. */
export function child(path: NodePath, key: string): NodePath {
  return path.get(key) as NodePath;
}

/** The paths of a list of children. */
export function children(path: NodePath, key: string): readonly NodePath[] {
  return path.get(key) as NodePath[];
}

/** Takes off what TypeScript says of a value. */
export function withoutTypes(path: NodePath): NodePath {
  const isTyped = isAt(
    path,
    "TSAsExpression",
    "TSSatisfiesExpression",
    "TSNonNullExpression",
    "TSTypeAssertion",
  );
  return isTyped ? withoutTypes(child(path, "expression")) : path;
}

/** Whether a path is at the name of something that the file does not declare. */
export function isGlobal(path: NodePath, name: string): boolean {
  return isAt(path, "Identifier") && path.node.name === name && !path.scope.getBinding(name);
}

/** The binding of the variable that a path is at, where it always has the one value it begins with. */
export function constantBindingOf(path: NodePath): Binding | undefined {
  if (!isAt(path, "Identifier")) return undefined;
  const binding = path.scope.getBinding(path.node.name);
  return binding?.constant ? binding : undefined;
}

/** The path of what a constant is declared as, where it is `const name = …`. */
export function initOf({ path, identifier }: Binding): NodePath | undefined {
  if (!isAt(path, "VariableDeclarator") || path.node.id !== identifier) return undefined;
  return path.node.init ? child(path, "init") : undefined;
}

/** The name of the property of `object.name`; not of `object["name"]` or `object?.name`. */
export function propertyNameOf(path: NodePath): string | undefined {
  if (!isAt(path, "MemberExpression") || path.node.computed) return undefined;
  const { property } = path.node;
  return property.type === "Identifier" ? property.name : undefined;
}

/** The innermost function that a path is in; null at the top level. */
export function functionAround(path: NodePath): NodePath | null {
  for (let outer = path.parentPath; outer; outer = outer.parentPath) {
    if (/Function|Method|StaticBlock|ClassP|ClassAccessor/.test(outer.node.type)) return outer;
  }
  return null;
}
