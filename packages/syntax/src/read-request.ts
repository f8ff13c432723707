import {
  sortAttributes,
  type EvaluatorAttribute,
  type ImportAttribute,
  type ModuleRequest,
  type Phase,
} from "./module-request.ts";

interface AttributeNode {
  readonly key:
    | { readonly type: "Identifier"; readonly name: string }
    | { readonly type: "StringLiteral"; readonly value: string };
  readonly value: { readonly value: string };
}

/**
 * The nodes that ask for a module: imports, re-exports and `import()`. Not in Babel's own types,
 * which its two majors do not share, and the older does not ship.
 */
export interface ModuleRequestNode {
  readonly type: string;
  readonly source?: { readonly type: string; readonly value?: unknown } | null | undefined;
  readonly phase?: Exclude<Phase, "evaluation"> | null | undefined;
  readonly attributes?: readonly AttributeNode[] | null | undefined;
  readonly extra?: unknown;
}

/** Where the parser leaves an evaluator attribute in a node. */
interface Extra {
  readonly evaluatorAttribute?: EvaluatorAttribute | undefined;
}

/**
 * Reads the evaluator attribute of an import or a re-export, and where it stands.
 *
 * @param node - Any node.
 * @returns What stands in `as "…"`, or `undefined` where there is none.
 */
export function readEvaluatorAttribute(node: ModuleRequestNode): EvaluatorAttribute | undefined {
  return attributeAt(node) ?? attributeAt(node.source as ModuleRequestNode | null | undefined);
}

function attributeAt(
  place: Pick<ModuleRequestNode, "extra"> | null | undefined,
): EvaluatorAttribute | undefined {
  return (place?.extra as Extra | null | undefined)?.evaluatorAttribute;
}

/**
 * Reads the evaluator attribute of an import or a re-export: the string in `as "…"`.
 *
 * @param node - Any node.
 * @returns The attribute, or `undefined` where there is none.
 */
export function evaluatorAttributeOf(node: ModuleRequestNode): string | undefined {
  return readEvaluatorAttribute(node)?.value;
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
    evaluatorAttribute: evaluatorAttributeOf(node),
    attributes: attributes?.length ? sortAttributes(attributes.map(attributeOf)) : [],
  };
}

function attributeOf({ key, value }: AttributeNode): ImportAttribute {
  return { key: key.type === "Identifier" ? key.name : key.value, value: value.value };
}
