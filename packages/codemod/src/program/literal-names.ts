import type { Identifier, Node, StringLiteral } from "@babel/types";

/** The name of an import or an export, which may be a string. */
export function moduleExportName(node: Identifier | StringLiteral): string {
  return node.type === "StringLiteral" ? node.value : node.name;
}

/** The name that a key of an object or a pattern says; `undefined` where it is computed. */
export function keyNameOf({
  key,
  computed,
}: {
  key: Node;
  computed?: boolean;
}): string | undefined {
  if (key.type === "StringLiteral") return key.value;
  return key.type === "Identifier" && !computed ? key.name : undefined;
}
