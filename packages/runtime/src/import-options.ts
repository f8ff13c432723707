function isObject(value: unknown): value is Record<string, unknown> {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/**
 * Reads the second argument of `import.source()`. No host of ours supports an import attribute in
 * the source phase, so what is left to do is to fail as the language does, in its order.
 *
 * @throws {TypeError} When `options` or its `with` is no object, or there is any attribute.
 * @see https://tc39.es/ecma262/#sec-evaluate-import-call
 */
export function checkImportOptions(options: unknown): void {
  if (options === undefined) return;
  if (!isObject(options)) {
    throw new TypeError("The second argument of `import.source()` must be an object.");
  }
  const attributes = options["with"];
  if (attributes === undefined) return;
  if (!isObject(attributes)) {
    throw new TypeError("The `with` option of `import.source()` must be an object.");
  }
  const entries = Object.entries(attributes);
  for (const [key, value] of entries) {
    if (typeof value === "string") continue;
    throw new TypeError(`The import attribute "${key}" must have a string as its value.`);
  }
  const [first] = entries;
  if (!first) return;
  const [key, value] = first as [string, string];
  throw Object.assign(
    new TypeError(
      `Import attribute "${key}" with value "${value}" is not supported in the source phase. Remove it.`,
    ),
    { code: "ERR_IMPORT_ATTRIBUTE_UNSUPPORTED" },
  );
}
