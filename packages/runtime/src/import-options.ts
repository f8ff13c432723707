import { failure } from "./load-failure.ts";

/** What the language calls an Object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return Object(value) === value;
}

/**
 * Reads `{ with: attributes }`, as the language does and in its order.
 *
 * @throws {LoadFailure} Of a TypeError, when `options` or its `with` is no object, or a value no string.
 * @see https://tc39.es/ecma262/#sec-evaluate-import-call
 */
export function readAttributes(options: unknown): [key: string, value: string][] {
  const entries = Object.entries(checkBag(checkBag(options)["with"], "with"));
  const wrong = entries.find(([, value]) => typeof value !== "string");
  if (wrong) throw failure("wrongAttribute", ...wrong);
  return entries as [string, string][];
}

function checkBag(bag: unknown = {}, name?: string): Record<string, unknown> {
  if (isObject(bag)) return bag;
  throw failure("wrongOptions", name);
}

/**
 * Reads the second argument of `import.source()`. No host of ours supports an import attribute in
 * the source phase, so what is left to do is to fail as the language does, in its order.
 *
 * @throws {LoadFailure} Of a TypeError, as {@link readAttributes}, and when there is any attribute.
 */
export function checkImportOptions(options: unknown): void {
  const [first] = readAttributes(options);
  if (first) throw failure("wrongAttribute", ...first);
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
