import type { types } from "@babel/core";
import type { FileContext } from "./file-context.ts";
import { nameOf } from "./held-exports.ts";

/** `{ with: { … } }` for a declaration's attributes, `undefined` where it has none. */
export function importOptionsOf(
  { types: t }: FileContext,
  attributes: readonly types.ImportAttribute[] | null | undefined,
): types.ObjectExpression | undefined {
  if (!attributes?.length) return undefined;
  const bag = t.objectExpression(
    attributes.map((attribute) => {
      const key = t.cloneNode(attribute.key);
      // A plain `__proto__` would set the prototype instead.
      const isComputed = (key.type === "Identifier" ? key.name : key.value) === "__proto__";
      const name = isComputed ? t.stringLiteral("__proto__") : key;
      const property = t.objectProperty(name, t.cloneNode(attribute.value), isComputed);
      return t.inheritsComments(property, attribute);
    }),
  );
  return t.objectExpression([t.objectProperty(t.identifier("with"), bag)]);
}

/** The attributes that an options bag shows: `{ with: { … } }`. */
export function attributesInBag(bag: types.Node | undefined): types.ObjectProperty[] {
  return propertiesOf(bag)
    .filter(({ key }) => isNamed(key, "with"))
    .flatMap(({ value }) => propertiesOf(value));
}

/** Whether attributes ask for the bytes or the text of a file, and not for the module. */
export function asksForContent(
  attributes: readonly (types.ImportAttribute | types.ObjectProperty)[] | null | undefined,
): boolean {
  return (attributes ?? []).some(
    ({ key, value }) =>
      isNamed(key, "type") &&
      value.type === "StringLiteral" &&
      ["bytes", "text"].includes(value.value),
  );
}

function propertiesOf(node: types.Node | undefined): types.ObjectProperty[] {
  if (node?.type !== "ObjectExpression") return [];
  return node.properties.filter(
    (member): member is types.ObjectProperty =>
      member.type === "ObjectProperty" && !member.computed,
  );
}

function isNamed(key: types.Node, name: string): boolean {
  return (key.type === "Identifier" || key.type === "StringLiteral") && nameOf(key) === name;
}
