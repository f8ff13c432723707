import * as native from "./import-as.ts";
import { pathOf } from "./jest-import.ts";
import { jestResolver, jestURL, type Load } from "./jest-load.ts";

/** An import with an evaluator attribute, as the output hands it in. */
type EvaluatorImport = [
  /** The specifier. */
  specifier: unknown,
  evaluatorAttribute: unknown,
  /** The importing module: `import.meta.url` or `__filename`. */
  location: string,
  /** The `require` of that module, or a function that calls its `import()`. */
  load: Load,
  /** The options bag of `import()`, or `{ with: attributes }` where a declaration has attributes. */
  options?: unknown,
  /** The names that the module wants of the namespace. */
  names?: readonly string[],
];

/** What an evaluator is given is a file's content: Jest finds it, and does not load it. */
function found([specifier, attribute, location, load, ...rest]: EvaluatorImport): Parameters<
  typeof native.loadAs
> {
  // Not `String()`: a Symbol is a TypeError here.
  const name = `${specifier as string}`;
  const target = jestURL(name, location, load) ?? name;
  return [target, attribute, pathOf(location), jestResolver(location, load), ...rest];
}

/**
 * What a static import with an evaluator attribute is compiled to for Jest's ES modules.
 *
 * @param args - The specifier, the attribute, the importing module, how it loads others, and the rest.
 * @returns A promise of the namespace in a box: what exports a `then` is not to be waited for.
 */
export async function loadAs(...args: EvaluatorImport): Promise<{ readonly namespace: object }> {
  return native.loadAs(...found(args));
}

/**
 * What `import(specifier, { as: "…" })` is compiled to for Jest.
 *
 * @param args - The specifier, the attribute, the importing module, how it loads others, and the options.
 * @returns A promise of the namespace that the evaluator gives.
 */
export async function importAs(...args: EvaluatorImport): Promise<object> {
  return native.importAs(...found(args));
}

/**
 * What a static import with an evaluator attribute is compiled to for Jest in CommonJS.
 *
 * @param args - The specifier, the attribute, the importing module, its `require`, and the rest.
 * @returns The namespace that the evaluator gives.
 */
export function importAsSync(...args: EvaluatorImport): object {
  return native.importAsSync(...found(args));
}
