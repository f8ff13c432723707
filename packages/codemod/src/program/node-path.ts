import type { Node } from "@babel/types";
import { bindingAt, type Binding, type BindingsByScope } from "./bindings.ts";
import type { Tree } from "./tree.ts";

/** What was found out of a file so far. */
interface Known {
  readonly paths: Map<number, NodePath>;
  readonly bindings: Map<string, BindingsByScope>;
}

/** A node, and where it is. There is one path for a node. */
export class NodePath<T extends Node = Node> {
  readonly node: T;
  readonly tree: Tree;
  /** Of the node among those of the tree. */
  readonly index: number;
  readonly #known: Known;

  constructor(tree: Tree, index = 0, known: Known = { paths: new Map(), bindings: new Map() }) {
    this.tree = tree;
    this.index = index;
    this.node = tree.nodes[index] as T;
    this.#known = known;
    known.paths.set(index, this as NodePath);
  }

  get parentPath(): NodePath | null {
    const parent = this.tree.parents[this.index]!;
    return parent < 0 ? null : this.pathAt(parent);
  }

  get parent(): Node {
    return this.parentPath!.node;
  }

  /** The variables of the file, by their names, as far as they were asked for. */
  get bindings(): Map<string, BindingsByScope> {
    return this.#known.bindings;
  }

  /** The path of any other node of the tree. */
  pathAt<Other extends Node = Node>(index: number): NodePath<Other> {
    const path = this.#known.paths.get(index) ?? new NodePath(this.tree, index, this.#known);
    return path as NodePath<Other>;
  }

  /** The path of a node inside of this one. */
  pathOf(node: Node): NodePath {
    return this.pathAt(this.tree.nodes.indexOf(node, this.index));
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
  return isAt(path, "Identifier") && path.node.name === name && !bindingAt(path, name);
}

/** The binding of the variable that a path is at, where it always has the one value it begins with. */
export function constantBindingOf(path: NodePath): Binding | undefined {
  if (!isAt(path, "Identifier")) return undefined;
  const binding = bindingAt(path, path.node.name);
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
