import type { Identifier } from "@babel/types";
import { isInLoop, roleOf, scopeAround, type Declaration } from "./names.ts";
import type { NodePath } from "./node-path.ts";
import type { Tree } from "./tree.ts";

/** A variable. */
export interface Binding {
  readonly identifier: Identifier;
  readonly kind: Declaration["kind"];
  /** The declarator, the parameter, the clause of an import, the function or the class. */
  readonly path: NodePath;
  /** Never written to after its declaration. */
  readonly constant: boolean;
  /** Its names elsewhere, and the `export` in front of its declaration. */
  readonly referencePaths: readonly NodePath[];
}

interface FoundBinding extends Binding {
  constant: boolean;
  readonly referencePaths: NodePath[];
}

/** The variables of one name, by the nodes whose scopes they are in. */
export type BindingsByScope = ReadonlyMap<NodePath, Binding>;

/** Finds the variable that a name stands for at a place; `undefined` for a global. */
export function bindingAt(path: NodePath, name: string): Binding | undefined {
  const { bindings } = path.tree;
  let known = bindings.get(name);
  if (!known) bindings.set(name, (known = resolve(path.tree, name)));
  return bindingIn(known, path);
}

function bindingIn<B extends Binding>(
  bindings: ReadonlyMap<NodePath, B>,
  path: NodePath,
): B | undefined {
  if (bindings.size === 0) return undefined;
  const scope = scopeAround(path, bindings);
  return scope && bindings.get(scope);
}

/** Declares a name, which `var`, functions and TypeScript may do more than once. */
function declare(
  bindings: Map<NodePath, FoundBinding>,
  name: NodePath,
  declaration: Declaration,
): void {
  const { kind, path, scope } = declaration;
  const known = bindings.get(scope);
  if (known) known.constant = false;
  const binding: FoundBinding = known ?? {
    identifier: name.node as Identifier,
    kind,
    path,
    constant: kind !== "var" || !isInLoop(declaration),
    referencePaths: [],
  };
  bindings.set(scope, binding);
  const exported = path.node.type === "VariableDeclarator" ? path.parentPath : path;
  const outer = exported?.parentPath;
  if (kind !== "param" && outer?.node.type.startsWith("Export")) binding.referencePaths.push(outer);
}

/** Finds out what all identifiers of one name stand for. */
function resolve(tree: Tree, name: string): BindingsByScope {
  const bindings = new Map<NodePath, FoundBinding>();
  const uses: { path: NodePath; isWrite: boolean }[] = [];
  for (const path of tree.identifiersNamed(name)) {
    const role = roleOf(path);
    if (role === "property") continue;
    if (typeof role === "object") declare(bindings, path, role);
    else uses.push({ path, isWrite: role === "write" });
  }
  for (const { path, isWrite } of uses) {
    const binding = bindingIn(bindings, path);
    if (!binding) continue;
    if (isWrite) binding.constant = false;
    else binding.referencePaths.push(path);
  }
  return bindings;
}
