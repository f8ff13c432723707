import type { Node } from "@babel/types";
import { childKeys } from "./child-keys.ts";

/** What of a node holds no nodes that are read. */
const notNodes = new Set(["loc", "extra", "errors", "comments", "tokens", "range"]);

function otherChildKeys(node: Node): readonly string[] {
  return Object.keys(node).filter((key) => !notNodes.has(key));
}

/**
 * The nodes of a file, each ahead of those inside of it, with the way back to what they are in. It is all that
 * is made for a file of which nothing more is asked: paths and bindings are made when they are asked for.
 */
export interface Tree {
  readonly nodes: readonly Node[];
  /** By the index of a node, the index of the node that it is in; -1 for the first. */
  readonly parents: readonly number[];
  /** The identifiers, by what they say. */
  readonly indexesByName: ReadonlyMap<string, readonly number[]>;
}

/**
 * Looks at all nodes of a file, once.
 *
 * @param root - The node to begin with.
 * @param visit - Called for every node but identifiers.
 */
export function readTree(root: Node, visit: (node: Node, index: number) => void): Tree {
  const nodes: Node[] = [];
  const parents: number[] = [];
  const indexesByName = new Map<string, number[]>();

  function add(node: Node, parent: number): void {
    const index = nodes.length;
    nodes.push(node);
    parents.push(parent);
    const { type } = node;
    if (type === "Identifier" || type === "JSXIdentifier") {
      const known = indexesByName.get(node.name);
      if (known) known.push(index);
      else indexesByName.set(node.name, [index]);
      if (type === "JSXIdentifier" || !(node.typeAnnotation || node.decorators)) return;
    } else visit(node, index);
    for (const key of childKeys[type] ?? otherChildKeys(node)) {
      const value = node[key as never] as Node | readonly (Node | null)[] | null | undefined;
      if (typeof value !== "object" || value === null) continue;
      if (!Array.isArray(value)) {
        if (typeof (value as Node).type === "string") add(value as Node, index);
        continue;
      }
      for (const item of value) if (typeof item?.type === "string") add(item, index);
    }
  }

  add(root, -1);
  return { nodes, parents, indexesByName };
}

/** The node that a node is in, by their indexes. */
export function parentOf(tree: Tree, index: number): Node | undefined {
  return tree.nodes[tree.parents[index]!];
}
