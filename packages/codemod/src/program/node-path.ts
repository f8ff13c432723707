import type { Node } from "@babel/types";
import { bindingAt, type Binding } from "./bindings.ts";
import type { Tree } from "./tree.ts";

/** A node, and where it is. There is one path for a node. */
export class NodePath<T extends Node = Node> {
  readonly node: T;
  readonly parentPath: NodePath | null;
  readonly tree: Tree;

  constructor(tree: Tree, node: T, parentPath: NodePath | null) {
    this.tree = tree;
    this.node = node;
    this.parentPath = parentPath;
  }

  get parent(): Node {
    return this.parentPath!.node;
  }

  /** The path of a node right inside of this one. */
  pathOf(node: Node): NodePath {
    return this.tree.pathAt(node, this as NodePath);
  }
}

type NodeOfType<Type extends Node["type"]> = Extract<Node, { type: Type }>;

/** Whether a path is at a node of one of the types. */
export function isAt<Type extends Node["type"]>(
  path: NodePath | null | undefined,
  ...types: readonly Type[]
): path is NodePath<NodeOfType<Type>> {
  return path !== null && path !== undefined && types.includes(path.node?.type as Type);
}

/** The path of a child that is one node; `undefined` where there is none. */
export function maybeChild(path: NodePath, key: string): NodePath | undefined {
  const node = path.node[key as never] as Node | null | undefined;
  return node ? path.pathOf(node) : undefined;
}

/** The path of a child that is one node, and always there. */
export function child(path: NodePath, key: string): NodePath {
  return maybeChild(path, key)!;
}

/** The paths of a list of children. */
export function children(path: NodePath, key: string): readonly NodePath[] {
  const nodes = path.node[key as never] as readonly (Node | null)[];
  return nodes.filter((node) => node !== null).map((node) => path.pathOf(node));
}

/** Whether an expression is another one with what TypeScript says of it. */
export function isTyped(path: NodePath): boolean {
  return isAt(
    path,
    "TSAsExpression",
    "TSSatisfiesExpression",
    "TSNonNullExpression",
    "TSTypeAssertion",
  );
}

/** Takes off what TypeScript says of a value. */
export function withoutTypes(path: NodePath): NodePath {
  return isTyped(path) ? withoutTypes(child(path, "expression")) : path;
}

/** The same value, with what TypeScript says of it. */
export function withTypes(path: NodePath): NodePath {
  const { parentPath } = path;
  return parentPath && isTyped(parentPath) ? withTypes(parentPath) : path;
}

/** Whether a path is at the name of something that the file does not declare. */
export function isGlobal(path: NodePath, name: string): boolean {
  return isAt(path, "Identifier") && path.node.name === name && !bindingAt(path, name);
}

/** The binding of the variable that a path is at, where it always has the one value it begins with. */
export function constantBindingOf(path: NodePath): Binding | undefined {
  if (!isAt(path, "Identifier")) return undefined;
  const binding = bindingAt(path, path.node.name);
  return binding?.constant ? binding : undefined;
}

/**
 * The path of what a constant is declared as, where it is `const name = …`, or TypeScript's `import name = …`.
 *
 * @param from - Where it is read. What is read ahead of its declaration is not that value; and so nobody
 *   follows two constants that are declared as each other for ever.
 */
export function initOf({ path, identifier }: Binding, from: NodePath): NodePath | undefined {
  if (!isAt(path, "VariableDeclarator", "TSImportEqualsDeclaration")) return undefined;
  if (path.node.id !== identifier) return undefined;
  const isAhead = from.node.start! < path.node.end!;
  if (isAhead && functionAround(from) === functionAround(path)) return undefined;
  return maybeChild(path, isAt(path, "VariableDeclarator") ? "init" : "moduleReference");
}

/** The name of the property of `object.name`; not of `object["name"]` or `object?.name`. */
export function propertyNameOf(path: NodePath): string | undefined {
  if (!isAt(path, "MemberExpression") || path.node.computed) return undefined;
  const { property } = path.node;
  return property.type === "Identifier" ? property.name : undefined;
}

/** The name of what is called: of `f()`, or of `object.f()`. */
export function calleeNameOf(call: NodePath): string | undefined {
  const callee = child(call, "callee");
  return isAt(callee, "Identifier") ? callee.node.name : propertyNameOf(callee);
}

/** The innermost function that a path is in; null at the top level. */
export function functionAround(path: NodePath): NodePath | null {
  for (let outer = path.parentPath; outer; outer = outer.parentPath) {
    if (/Function|Method|StaticBlock|ClassP|ClassAccessor/.test(outer.node.type)) return outer;
  }
  return null;
}
