import type { ImportExpression } from "@babel/types";
import { keyNameOf } from "../program/literal-names.ts";

/**
 * Whether the options of an `import()` say something.
 *
 * @returns Whether they say it alone, or among others; `undefined` where they do not say it.
 */
export function sayOption(
  { phase, options }: ImportExpression,
  name: string,
  value: string,
): "alone" | "among others" | undefined {
  if (phase || options?.type !== "ObjectExpression") return undefined;
  const saying = options.properties.find(
    (property) =>
      property.type === "ObjectProperty" &&
      keyNameOf(property) === name &&
      property.value.type === "StringLiteral" &&
      property.value.value === value,
  );
  if (!saying) return undefined;
  const isPlain = saying.type === "ObjectProperty" && !saying.computed;
  return isPlain && options.properties.length === 1 ? "alone" : "among others";
}
