import type { Identifier } from "@babel/types";
import { isInLoop, roleOf, scopeAround, type Declaration } from "./names.ts";
import type { NodePath } from "./node-path.ts";

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

/** The variables of one name, by the indexes of their scopes. */
export type BindingsByScope = ReadonlyMap<number, Binding>;

/** Finds the variable that a name stands for at a place; `undefined` for a global. */
export function bindingAt(path: NodePath, name: string): Binding | undefined {
  const { tree } = path;
  if (!tree.indexesByName.has(name)) return undefined;
  let bindings = path.bindings.get(name);
  if (!bindings) path.bindings.set(name, (bindings = resolve(path, name)));
  return bindingIn(bindings, path);
}

function bindingIn<B extends Binding>(
  bindings: ReadonlyMap<number, B>,
  { tree, index }: NodePath,
): B | undefined {
  if (bindings.size === 0) return undefined;
  const scope = scopeAround(tree, index, bindings);
  return scope === undefined ? undefined : bindings.get(scope);
}

/** Declares a name, which `var`, functions and TypeScript may do more than once. */
function declare(
  bindings: Map<number, FoundBinding>,
  name: NodePath,
  declaration: Declaration,
): void {
  const { kind, at, scope } = declaration;
  const known = bindings.get(scope);
  if (known) known.constant = false;
  const path = name.pathAt(at);
  const binding: FoundBinding = known ?? {
    identifier: name.node as Identifier,
    kind,
    path,
    constant: kind !== "var" || !isInLoop(name.tree, declaration),
    referencePaths: [],
  };
  bindings.set(scope, binding);
  const exported = path.node.type === "VariableDeclarator" ? path.parentPath : path;
  const outer = exported?.parentPath;
  if (kind !== "param" && outer?.node.type.startsWith("Export")) binding.referencePaths.push(outer);
}

/** Finds out what all identifiers of one name stand for. */
function resolve(anywhere: NodePath, name: string): BindingsByScope {
  const { tree } = anywhere;
  const bindings = new Map<number, FoundBinding>();
  const uses: { path: NodePath; isWrite: boolean }[] = [];
  for (const index of tree.indexesByName.get(name)!) {
    const role = roleOf(tree, index);
    if (role === "property") continue;
    const path = anywhere.pathAt(index);
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
