import type { ImportExpression } from "@babel/types";
import { keyNameOf } from "../program/literal-names.ts";

/**
 * Looks for one option of an `import()`, by its name and its value.
 *
 * @returns Whether it stands there alone, or among others; `undefined` where it does not.
 */
export function findOption(
  { phase, options }: ImportExpression,
  name: string,
  value: string,
): "alone" | "among others" | undefined {
  if (phase || options?.type !== "ObjectExpression") return undefined;
  const found = options.properties.find(
    (property) =>
      property.type === "ObjectProperty" &&
      keyNameOf(property) === name &&
      property.value.type === "StringLiteral" &&
      property.value.value === value,
  );
  if (!found) return undefined;
  const isPlain = found.type === "ObjectProperty" && !found.computed;
  return isPlain && options.properties.length === 1 ? "alone" : "among others";
}
