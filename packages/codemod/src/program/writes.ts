import { bindingAt } from "./bindings.ts";
import { globalObjects } from "./global-object.ts";
import { roleOf } from "./names.ts";
import { calleeNameOf, isAt, withTypes, type NodePath } from "./node-path.ts";
import type { Tree } from "./tree.ts";

const loadingGlobals: readonly string[] = ["fetch", "URL", "WebAssembly", "Response"];

/** Whether a variable or a property gets another value, or is deleted. */
export function isWritten(path: NodePath): boolean {
  const outer = withTypes(path).parentPath;
  const isDeleted = isAt(outer, "UnaryExpression") && outer.node.operator === "delete";
  return isDeleted || roleOf(path) === "write";
}

/** Whether a file puts something else in the place of `fetch`, `URL`, `WebAssembly` or `Response`. */
export function writesLoadingGlobals(tree: Tree): boolean {
  const globalsNamed = (names: readonly string[]): readonly NodePath[] =>
    names.flatMap((name) => tree.identifiersNamed(name).filter((path) => !bindingAt(path, name)));
  return (
    globalsNamed(loadingGlobals).some(isWritten) ||
    globalsNamed(globalObjects).some((path) => isWrittenTo(path) || isGivenToReplace(path)) ||
    tree.identifiersNamed("stubGlobal").length > 0
  );
}

/** Whether a property of a global object is written that may be one of those. */
function isWrittenTo(path: NodePath): boolean {
  const object = withTypes(path);
  const member = object.parentPath;
  if (!isAt(member, "MemberExpression") || member.node.object !== object.node) return false;
  const { property, computed } = member.node;
  const mayBeLoading =
    property.type === "StringLiteral"
      ? loadingGlobals.includes(property.value)
      : computed || (property.type === "Identifier" && loadingGlobals.includes(property.name));
  return mayBeLoading && isWritten(member);
}

/** Whether an object is given to a function that replaces properties, as `Object.assign` or `jest.spyOn` do. */
export function isGivenToReplace(path: NodePath): boolean {
  const object = withTypes(path);
  const call = object.parentPath;
  if (!isAt(call, "CallExpression") || call.node.arguments[0] !== object.node) return false;
  return /^(?:define|assign|set|spy|stub|replace|mock|method)/.test(calleeNameOf(call) ?? "");
}
