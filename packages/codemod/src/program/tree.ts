import type { Identifier, JSXIdentifier, Node } from "@babel/types";
import type { BindingsByScope } from "./bindings.ts";
import { NodePath } from "./node-path.ts";

type Name = Identifier | JSXIdentifier;

/**
 * The nodes of a file, of which only those are visited that somebody asks for: a name is looked for in the text,
 * and from the top of the tree down to where it stands. Most nodes of most files are never looked at.
 */
export class Tree {
  readonly root: NodePath;
  /** The variables of the file, by their names, as far as they were asked for. */
  readonly bindings: Map<string, BindingsByScope> = new Map();
  readonly #code: string;
  readonly #paths = new Map<Node, NodePath>();
  readonly #named = new Map<string, readonly NodePath<Name>[]>();
  #escaped: readonly NodePath<Name>[] | undefined;

  constructor(code: string, root: Node) {
    this.#code = code;
    this.root = this.pathAt(root, null);
  }

  /** The path of a node, of which there is one. */
  pathAt(node: Node, parentPath: NodePath | null): NodePath {
    let path = this.#paths.get(node);
    if (!path) this.#paths.set(node, (path = new NodePath(this, node, parentPath)));
    return path;
  }

  /** The identifiers that say a name, be it one of a variable or a property. */
  identifiersNamed(name: string): readonly NodePath<Name>[] {
    let paths = this.#named.get(name);
    if (!paths) this.#named.set(name, (paths = this.#findIdentifiers(name)));
    return paths;
  }

  #findIdentifiers(name: string): readonly NodePath<Name>[] {
    const isNamed = ({ node }: NodePath<Name>): boolean => node.name === name;
    const found = this.pathsAround(name).filter(isName).filter(isNamed);
    const escaped = this.#escapedIdentifiers().filter(isNamed);
    if (escaped.length === 0) return found;
    return [...new Set([...found, ...escaped])].toSorted((a, b) => a.node.start! - b.node.start!);
  }

  /** Those whose text is not what they say. */
  #escapedIdentifiers(): readonly NodePath<Name>[] {
    return (this.#escaped ??= this.pathsAround("\\u").filter(
      (path): path is NodePath<Name> =>
        isName(path) && !this.#code.startsWith(path.node.name, path.node.start!),
    ));
  }

  /** The nodes around all places where the text has a word or a sign, outer ones ahead of inner ones. */
  pathsAround(text: string): readonly NodePath[] {
    const offsets: number[] = [];
    for (let at = this.#code.indexOf(text); at !== -1; at = this.#code.indexOf(text, at + 1)) {
      offsets.push(at);
    }
    const paths: NodePath[] = [];
    if (offsets.length > 0) addPathsAround(this.root, offsets, paths);
    return paths;
  }
}

function isName(path: NodePath): path is NodePath<Name> {
  return path.node.type === "Identifier" || path.node.type === "JSXIdentifier";
}

/** Adds a path, and those inside of it that are around some of the places, which are sorted. */
function addPathsAround(path: NodePath, offsets: readonly number[], paths: NodePath[]): void {
  paths.push(path);
  for (const value of Object.values(path.node) as unknown[]) {
    if (Array.isArray(value)) for (const item of value) addChild(item);
    else addChild(value);
  }

  function addChild(value: unknown): void {
    if (!isNode(value)) return;
    const first = indexOfFirst(offsets, startOf(value));
    const end = indexOfFirst(offsets, value.end!);
    if (first < end) addPathsAround(path.pathOf(value), offsets.slice(first, end), paths);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "end" in value;
}

/** Where a node begins. The range of a parameter does not have its decorators. */
function startOf(node: Node & { decorators?: readonly Node[] | null }): number {
  return node.decorators?.[0]?.start ?? node.start!;
}

/** The index of the first of some sorted places that is not ahead of another. */
function indexOfFirst(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
