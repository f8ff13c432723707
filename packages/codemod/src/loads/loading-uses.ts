import type {
  CallExpression,
  MemberExpression,
  NewExpression,
  ObjectPattern,
  OptionalMemberExpression,
} from "@babel/types";
import { bindingAt, type Binding } from "../program/bindings.ts";
import { isGlobalObject } from "../program/global-object.ts";
import { keyNameOf } from "../program/literal-names.ts";
import { roleOf } from "../program/names.ts";
import { isAt, withTypes, type NodePath } from "../program/node-path.ts";
import type { Program } from "../program/program.ts";
import { isGivenToReplace, isWritten } from "../program/writes.ts";
import { isConstructedElsewhere, isHandedOn } from "./handed-on.ts";
import {
  isLoadingName,
  readWasmCall,
  wasmCall,
  type LoadingName,
  type WasmCall,
} from "./wasm-call.ts";

/** A function of WebAssembly that loads, where nobody can tell what it will be called with. */
export interface LostFunction {
  readonly path: NodePath;
  /** As far as it is known. */
  readonly name: string;
  readonly reason: string;
}

/** What a file does with the functions of WebAssembly that load. */
export interface LoadingUses {
  readonly calls: readonly WasmCall[];
  readonly lost: readonly LostFunction[];
  /** Whether it puts others in their place. */
  readonly areReplaced: boolean;
}

const reasons = {
  optional: "it is called with `?.`, so that nothing is loaded where there is no such function",
  computed: "which function of WebAssembly it is may be computed",
  ownName: "the function of WebAssembly goes by a name of the file's own",
  mayBeOther: "what is called may be something else than WebAssembly",
  handedOn: "the function is handed on: what it will be called with is not known here",
  allHandedOn: "WebAssembly is handed on as a whole: what others load with it is not known here",
};

/** An expression, and why it is not for certain what it seems to be. */
interface Value {
  readonly path: NodePath;
  readonly doubt: string | undefined;
}

/** Finds out what a file does with the functions of WebAssembly that load. */
export function loadingUsesOf(program: Program): LoadingUses {
  const uses = new UsesFinder();
  for (const name of program.identifiersNamed("WebAssembly")) uses.addName(name);
  const calls = uses.calls.toSorted((a, b) => a.path.node.start! - b.path.node.start!);
  return { calls, lost: uses.lost, areReplaced: uses.areReplaced };
}

/** Follows WebAssembly, and its functions, through the variables that a file puts them in. */
class UsesFinder {
  readonly calls: WasmCall[] = [];
  readonly lost: LostFunction[] = [];
  areReplaced = false;
  readonly #followed = new Set<Binding>();

  /** Whatever is called WebAssembly: the global itself, or a property of the global object. */
  addName(name: NodePath): void {
    const { node, parentPath: outer } = name;
    if (
      isAt(outer, "MemberExpression", "OptionalMemberExpression") &&
      outer.node.property === node
    ) {
      const object = outer.pathOf(outer.node.object);
      if (!outer.node.computed && isGlobalObject(object)) this.#addObject(certain(outer));
    } else if (isAt(outer, "ObjectProperty") && outer.node.key === node) {
      const pattern = outer.parentPath;
      if (!isAt(pattern, "ObjectPattern") || !isGlobalObjectTaken(pattern)) return;
      const target = outer.pathOf(outer.node.value);
      // Of `{ WebAssembly }`, key and value are two nodes in one place.
      if (target.node !== node) this.#followTarget(target, reasons.mayBeOther, this.#addObject);
    } else if (roleOf(name) === "reference" && !bindingAt(name, "WebAssembly")) {
      this.#addObject(certain(name));
    }
  }

  /** A value that is WebAssembly. */
  readonly #addObject = (value: Value): void => {
    const { path, doubt } = outermost(value);
    const outer = path.parentPath;
    if (isGivenToReplace(path)) {
      this.areReplaced = true;
      return;
    }
    if (isAt(outer, "MemberExpression", "OptionalMemberExpression")) {
      if (outer.node.object === path.node) this.#addMember(outer, doubt);
      return;
    }
    // TypeScript's `import Module = WebAssembly.Module`, or a type.
    if (isAt(outer, "TSQualifiedName")) {
      const { name } = outer.node.right;
      if (isLoadingName(name)) this.#addFunction({ path: outer, doubt }, name);
      return;
    }
    const target = targetOf(path);
    if (isAt(target, "ObjectPattern")) this.#addPattern(target, doubt);
    else if (target) this.#followTarget(target, doubt, this.#addObject);
    else if (isHandedOn(path)) this.lost.push({ path, name: "", reason: reasons.allHandedOn });
  };

  #addMember(
    member: NodePath<MemberExpression | OptionalMemberExpression>,
    doubt: string | undefined,
  ): void {
    const { property, computed, optional } = member.node;
    this.areReplaced ||= isWritten(member);
    const name = keyNameOf({ key: property, computed });
    if (name === undefined) {
      const isTaken = isCallee(member) || isHandedOn(member) || targetOf(member);
      if (isTaken) this.lost.push({ path: member, name: "", reason: reasons.computed });
    } else if (isLoadingName(name)) {
      const reason = computed ? reasons.computed : optional ? reasons.optional : undefined;
      this.#addFunction({ path: member, doubt: doubt ?? reason }, name);
    }
  }

  /** `{ compile, Module: M } = WebAssembly` */
  #addPattern(pattern: NodePath<ObjectPattern>, doubt: string | undefined): void {
    for (const property of pattern.node.properties) {
      const name = property.type === "ObjectProperty" ? keyNameOf(property) : undefined;
      if (property.type !== "ObjectProperty" || name === undefined) {
        this.lost.push({ path: pattern.pathOf(property), name: "", reason: reasons.computed });
        continue;
      }
      if (!isLoadingName(name)) continue;
      const target = pattern.pathOf(property).pathOf(property.value);
      this.#followTarget(target, doubt ?? reasons.ownName, (found) =>
        this.#addFunction(found, name),
      );
    }
  }

  /** A value that is a function of WebAssembly that loads. */
  #addFunction(value: Value, name: LoadingName): void {
    const { path, doubt } = outermost(value);
    const outer = path.parentPath;
    if (isCallee(path)) {
      const optional = isAt(outer, "OptionalCallExpression") ? reasons.optional : undefined;
      this.#addCall(outer as NodePath<CallExpression | NewExpression>, name, doubt ?? optional);
      return;
    }
    const target = targetOf(path);
    if (isAt(target, "Identifier")) {
      this.#followTarget(target, doubt ?? reasons.ownName, (found) =>
        this.#addFunction(found, name),
      );
    } else if (name === "Module" ? isConstructedElsewhere(path) : isHandedOn(path)) {
      this.lost.push({ path, name, reason: reasons.handedOn });
    }
  }

  #addCall(
    path: NodePath<CallExpression | NewExpression>,
    name: LoadingName,
    doubt: string | undefined,
  ): void {
    const proved = doubt === undefined ? readWasmCall(path) : undefined;
    const call =
      proved ?? wasmCall(path, name, { constants: [], doubt: doubt ?? reasons.mayBeOther });
    if (call) this.calls.push(call);
  }

  /** Goes on with all that reads a variable. */
  #followTarget(target: NodePath, doubt: string | undefined, add: (value: Value) => void): void {
    const name = isAt(target, "AssignmentPattern") ? target.pathOf(target.node.left) : target;
    if (!isAt(name, "Identifier")) return;
    const binding = bindingAt(name, name.node.name);
    if (!binding || this.#followed.has(binding)) return;
    this.#followed.add(binding);
    const isCertain =
      binding.constant &&
      isAt(binding.path, "VariableDeclarator", "TSImportEqualsDeclaration") &&
      name === target;
    const reason = doubt ?? (isCertain ? undefined : reasons.mayBeOther);
    for (const path of binding.referencePaths) add({ path, doubt: reason });
  }
}

function certain(path: NodePath): Value {
  return { path, doubt: undefined };
}

/** The expression whose value it is, with what TypeScript says of it, and what may take another instead. */
function outermost({ path: inner, doubt }: Value): Value {
  const path = withTypes(inner);
  return isOneOf(path)
    ? outermost({ path: path.parentPath!, doubt: doubt ?? reasons.mayBeOther })
    : { path, doubt };
}

/** Whether the expression around has this value, or another one. */
function isOneOf({ node, parentPath: outer }: NodePath): boolean {
  if (isAt(outer, "LogicalExpression")) {
    return outer.node.right === node || outer.node.operator !== "&&";
  }
  if (isAt(outer, "SequenceExpression")) return outer.node.expressions.at(-1) === node;
  return isAt(outer, "ConditionalExpression") && outer.node.test !== node;
}

/** What a value is put in: by a declaration, an assignment, or as the default of something. */
function targetOf({ node, parentPath: outer }: NodePath): NodePath | undefined {
  if (isAt(outer, "VariableDeclarator", "TSImportEqualsDeclaration")) {
    return outer.pathOf(outer.node.id);
  }
  if (isAt(outer, "AssignmentExpression") && outer.node.right === node) {
    return outer.pathOf(outer.node.left);
  }
  if (!isAt(outer, "AssignmentPattern") || outer.node.right !== node) return undefined;
  return outer.node.left.type === "Identifier" ? outer : outer.pathOf(outer.node.left);
}

/** Whether a pattern takes something out of the global object. */
function isGlobalObjectTaken({ node, parentPath: outer }: NodePath<ObjectPattern>): boolean {
  if (!isAt(outer, "VariableDeclarator") || outer.node.id !== node || !outer.node.init)
    return false;
  return isGlobalObject(outer.pathOf(outer.node.init));
}

function isCallee({ node, parentPath: outer }: NodePath): boolean {
  const isCall = isAt(outer, "CallExpression", "NewExpression", "OptionalCallExpression");
  return isCall && outer.node.callee === node;
}
