import { evaluateModule } from "./evaluators.ts";
import { host, type ResolveSpecifier } from "./host.ts";
import { readAttributes } from "./import-options.ts";
import { later, now, type Mode, type Steps } from "./link-mode.ts";
import { failure } from "./load-failure.ts";
import type { Evaluation } from "./realm.ts";

/** An import with an evaluator attribute, as the output hands it in. */
type EvaluatorImport = [
  /** The specifier, or a URL object where it is relative to the module. */
  specifier: unknown,
  evaluatorAttribute: unknown,
  /** The importing module: `import.meta.url` or `__filename`. */
  location?: string,
  /** How that module resolves specifiers: `import.meta.resolve` or `require.resolve`. */
  resolve?: ResolveSpecifier,
  /** The options bag of `import()`, or `{ with: attributes }` where a declaration has attributes. */
  options?: unknown,
  /** The names that the module wants of the namespace. */
  names?: readonly string[],
];

type NamespaceBox = { readonly namespace: object };

function* importSteps(
  mode: Mode,
  [specifier, evaluatorAttribute, location, resolve, options, names = []]: EvaluatorImport,
): Steps<NamespaceBox> {
  let url = `${specifier as string}`;
  try {
    const attributes = readAttributes(options);
    if (typeof evaluatorAttribute !== "string") throw failure("wrongEvaluator");
    url = (yield host.resolve(url, location, resolve)) as string;
    const request = { url, evaluatorAttribute, attributes };
    const { namespace } = (yield evaluateModule(mode, request)) as Evaluation & NamespaceBox;
    const missing = names.filter((name) => !(name in namespace));
    if (missing.length > 0) {
      const module = `'${url}' as "${evaluatorAttribute}"`;
      throw failure("missingExports", module, missing, Object.keys(namespace));
    }
    return { namespace };
  } catch (error) {
    throw yield mode.importFailure(error, url, location);
  }
}

/**
 * What a static import with an evaluator attribute is compiled to where it may wait.
 *
 * @param args - The specifier, the attribute, the importing module, the options, and the names.
 * @returns A promise of the namespace in a box: what exports a `then` is not to be waited for.
 */
export async function loadAs(...args: EvaluatorImport): Promise<NamespaceBox> {
  return later.run(importSteps(later, args));
}

/**
 * What `import(specifier, { as: "…" })` is compiled to.
 *
 * @param args - The specifier, the attribute, the importing module, and the options.
 * @returns A promise of the namespace that the evaluator gives.
 */
export async function importAs(...args: EvaluatorImport): Promise<object> {
  return (await loadAs(...args)).namespace;
}

/**
 * What a static import with an evaluator attribute is compiled to for Node.
 *
 * @param args - The specifier, the attribute, the importing module, the options, and the names.
 * @returns The namespace that the evaluator gives.
 */
export function importAsSync(...args: EvaluatorImport): object {
  return (now.run(importSteps(now, args)) as NamespaceBox).namespace;
}
