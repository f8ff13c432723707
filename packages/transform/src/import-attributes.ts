import type { types } from "@babel/core";
import type { FileContext } from "./file-context.ts";

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
