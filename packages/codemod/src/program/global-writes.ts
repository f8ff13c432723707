import { bindingAt } from "./bindings.ts";
import { roleOf } from "./names.ts";
import { isAt, type NodePath } from "./node-path.ts";
import type { Tree } from "./tree.ts";

const loadingGlobals: readonly string[] = ["fetch", "URL", "WebAssembly", "Response"];
const globalObjects: readonly string[] = ["globalThis", "window", "self", "global"];

/** Whether a file writes to `fetch`, `URL`, `WebAssembly` or `Response`. */
export function writesLoadingGlobals(tree: Tree): boolean {
  const globalsNamed = (names: readonly string[]): readonly NodePath[] =>
    names.flatMap((name) => tree.identifiersNamed(name).filter((path) => !bindingAt(path, name)));
  return (
    globalsNamed(loadingGlobals).some(isWritten) ||
    globalsNamed(globalObjects).some(
      ({ parentPath }) => isWrittenMember(parentPath) && mayBeLoading(parentPath),
    )
  );
}

function isWritten(path: NodePath): boolean {
  return roleOf(path) === "write";
}

function isWrittenMember(path: NodePath | null): path is NodePath {
  return isAt(path, "MemberExpression") && isWritten(path);
}

/** Whether the property of a global object may be one of those. */
function mayBeLoading(member: NodePath): boolean {
  if (!isAt(member, "MemberExpression")) return false;
  const { property, computed } = member.node;
  if (property.type === "StringLiteral") return loadingGlobals.includes(property.value);
  return computed || (property.type === "Identifier" && loadingGlobals.includes(property.name));
}
