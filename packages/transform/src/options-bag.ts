import type { types } from "@babel/core";

/** What an options bag says of the evaluator attribute, as far as the file shows it. */
export type AttributeInBag =
  | { readonly kind: "absent" }
  /** It is computed, or the bag is, so it is the runtime that reads it. */
  | { readonly kind: "unknown" }
  | KnownAttribute;

export interface KnownAttribute {
  readonly kind: "known";
  readonly value: types.StringLiteral;
}

const absent: AttributeInBag = { kind: "absent" };
const unknown: AttributeInBag = { kind: "unknown" };

/** Reads `as` of the second argument of `import()` or of `new Worker()`. */
export function attributeInBag(bag: types.Node | null | undefined): AttributeInBag {
  if (!bag) return absent;
  if (bag.type === "Identifier" && bag.name === "undefined") return absent;
  if (bag.type !== "ObjectExpression") {
    return /Literal$|^(?:Unary|Function|ArrowFunction)Expression$/.test(bag.type)
      ? absent
      : unknown;
  }
  let found: AttributeInBag = absent;
  for (const member of bag.properties) {
    const name = nameOf(member);
    if (name === undefined) return unknown;
    // As a prototype, it may bring it too.
    if (name === "__proto__") return unknown;
    if (name !== "as") continue;
    const { value } = member as types.ObjectProperty;
    found = value?.type === "StringLiteral" ? { kind: "known", value } : unknown;
  }
  return found;
}

/** Whether a bag names `as`, whatever the value. */
export function namesAttribute(bag: types.Node | undefined): boolean {
  return (
    bag?.type === "ObjectExpression" && bag.properties.some((member) => nameOf(member) === "as")
  );
}

/** The name of a member, `undefined` where it is computed or where it is a spread. */
function nameOf(member: types.ObjectExpression["properties"][number]): string | undefined {
  if (member.type === "SpreadElement") return undefined;
  const { key, computed } = member;
  if (key.type === "StringLiteral") return key.value;
  return key.type === "Identifier" && !computed ? key.name : undefined;
}

/** The bag without its `as`, `undefined` where nothing is left of it. */
export function withoutAttribute(
  t: { objectExpression: typeof types.objectExpression },
  { properties }: types.ObjectExpression,
): types.ObjectExpression | undefined {
  const others = properties.filter((member) => nameOf(member) !== "as");
  return others.length > 0 ? t.objectExpression(others) : undefined;
}
