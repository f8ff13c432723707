import { LoadFailure } from "./load-failure.ts";

function isObject(value: unknown): value is Record<string, unknown> {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

function optionsFailure(problem: string): LoadFailure {
  return new LoadFailure({ errorClass: TypeError, problem });
}

/**
 * Reads the second argument of `import.source()`. No host of ours supports an import attribute in
 * the source phase, so what is left to do is to fail as the language does, in its order.
 *
 * @throws {LoadFailure} Of a TypeError, when `options` or its `with` is no object, or there is any attribute.
 * @see https://tc39.es/ecma262/#sec-evaluate-import-call
 */
export function checkImportOptions(options: unknown): void {
  if (options === undefined) return;
  if (!isObject(options)) {
    throw optionsFailure("The second argument of `import.source()` must be an object");
  }
  const attributes = options["with"];
  if (attributes === undefined) return;
  if (!isObject(attributes)) {
    throw optionsFailure("The `with` option of `import.source()` must be an object");
  }
  const entries = Object.entries(attributes);
  for (const [key, value] of entries) {
    if (typeof value === "string") continue;
    throw optionsFailure(`The import attribute "${key}" must have a string as its value`);
  }
  const [first] = entries;
  if (!first) return;
  const [key, value] = first as [string, string];
  throw new LoadFailure({
    errorClass: TypeError,
    code: "ERR_IMPORT_ATTRIBUTE_UNSUPPORTED",
    problem: `Import attribute "${key}" with value "${value}" is not supported in the source phase`,
    cure: "Remove it.",
  });
}

/**
 * Reads the second argument of an import whose first is a module source.
 *
 * @throws {TypeError} When `options` is no object, or has anything to say of how the module is loaded.
 * @see https://tc39.es/proposal-esm-phase-imports/#sec-evaluate-import-call
 */
export function checkSourceOptions(options: unknown): void {
  if (options === undefined) return;
  if (!isObject(options))
    throw new TypeError("The second argument of `import()` must be an object.");
  for (const key of ["with", "as"]) {
    if (options[key] === undefined) continue;
    throw new TypeError(`A module source has been loaded already: remove \`${key}\`.`);
  }
}
