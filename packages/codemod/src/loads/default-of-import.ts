import type { Edit } from "../migration.ts";
import { keyNameOf } from "../program/literal-names.ts";
import { child, children, isAt, propertyNameOf, type NodePath } from "../program/node-path.ts";

/**
 * What makes of `(await import(…)).default`, or of `const { default: x } = await import(…)`, the default itself.
 *
 * @returns `undefined` where the namespace is used otherwise.
 */
export function editsToDefault(path: NodePath, code: string): readonly Edit[] | undefined {
  const awaited = path.parentPath;
  if (!isAt(awaited, "AwaitExpression")) return undefined;
  const outer = awaited.parentPath;
  if (isAt(outer, "MemberExpression") && propertyNameOf(outer) === "default") {
    const dot = code.lastIndexOf(".", outer.node.property.start!);
    return [{ start: dot, end: outer.node.end!, text: "" }];
  }
  if (!isAt(outer, "VariableDeclarator")) return undefined;
  const pattern = child(outer, "id");
  if (!isAt(pattern, "ObjectPattern")) return undefined;
  const [property, surplus] = children(pattern, "properties");
  if (surplus || !isAt(property, "ObjectProperty")) return undefined;
  const { value } = property.node;
  if (keyNameOf(property.node) !== "default" || value.type !== "Identifier") return undefined;
  return [
    { start: pattern.node.start!, end: value.start!, text: "" },
    { start: value.end!, end: pattern.node.end!, text: "" },
  ];
}
