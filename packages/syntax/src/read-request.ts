import type { types } from "@babel/core";
import { sortAttributes, type ModuleRequest } from "./module-request.ts";

/** The nodes that ask for a module. */
export type ModuleRequestNode =
  | types.ImportDeclaration
  | types.ExportNamedDeclaration
  | types.ExportAllDeclaration
  | types.ImportExpression;

/**
 * Reads what an import or a re-export asks for, whichever Babel major parsed it.
 *
 * @param node - A node with a module specifier.
 * @returns The request, or `undefined` for an export without `from`.
 */
export function moduleRequestOf(node: ModuleRequestNode): ModuleRequest | undefined {
  const { source: specifier } = node;
  if (!specifier) return undefined;
  const attributes = node.type === "ImportExpression" ? [] : (node.attributes ?? []);
  return {
    specifier: specifier.type === "StringLiteral" ? specifier.value : undefined,
    phase: ("phase" in node && node.phase) || "evaluation",
    attributes: sortAttributes(
      attributes.map(({ key, value }) => ({
        key: key.type === "Identifier" ? key.name : key.value,
        value: value.value,
      })),
    ),
  };
}
