import { sortAttributes, type ModuleRequest, type Phase } from "./module-request.ts";

type AttributeKeyNode =
  | { readonly type: "Identifier"; readonly name: string }
  | { readonly type: "StringLiteral"; readonly value: string };

/**
 * The nodes that ask for a module: imports, re-exports and `import()`. Not in Babel's own types,
 * which its two majors do not share, and the older does not ship.
 */
export interface ModuleRequestNode {
  readonly type: string;
  readonly source?: { readonly type: string; readonly value?: unknown } | null | undefined;
  readonly phase?: Exclude<Phase, "evaluation"> | null | undefined;
  readonly attributes?:
    | readonly { readonly key: AttributeKeyNode; readonly value: { readonly value: string } }[]
    | null
    | undefined;
}

/**
 * Reads what an import or a re-export asks for, whichever Babel major parsed it.
 *
 * @param node - A node with a module specifier.
 * @returns The request, or `undefined` for an export without `from`.
 */
export function moduleRequestOf(node: ModuleRequestNode): ModuleRequest | undefined {
  const { source: specifier, phase, attributes } = node;
  if (!specifier) return undefined;
  return {
    specifier: specifier.type === "StringLiteral" ? (specifier.value as string) : undefined,
    phase: phase ?? "evaluation",
    attributes: sortAttributes(
      (attributes ?? []).map(({ key, value }) => ({
        key: key.type === "Identifier" ? key.name : key.value,
        value: value.value,
      })),
    ),
  };
}
