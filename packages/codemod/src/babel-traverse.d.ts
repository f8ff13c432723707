// Version 7, the last that runs on Node 20, ships no types. This is what is used of it.
declare module "@babel/traverse" {
  import type { File, Identifier, Node } from "@babel/types";

  export interface Binding {
    readonly identifier: Identifier;
    readonly kind: string;
    readonly path: NodePath;
    /** Never written to after its declaration. */
    readonly constant: boolean;
    readonly referencePaths: readonly NodePath[];
  }

  export interface Scope {
    readonly globals: Readonly<Record<string, unknown>>;
    getBinding(name: string): Binding | undefined;
    /** Of the whole program, globals included. */
    hasReference(name: string): boolean;
    hasGlobal(name: string): boolean;
  }

  export interface NodePath<T extends Node = Node> {
    readonly node: T;
    readonly parent: Node;
    readonly parentPath: NodePath | null;
    readonly key: string | number;
    readonly listKey?: string;
    readonly scope: Scope;
    /** By a key, or by several with dots between them. */
    get(key: string): NodePath | NodePath[];
    stop(): void;
  }

  interface Traverse {
    (ast: File, visitor: { enter(path: NodePath): void }): void;
    readonly cache: { clear(): void };
  }

  const module: Traverse | { readonly default: Traverse };
  export default module;
}
