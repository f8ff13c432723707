import { host, type ResolveSpecifier } from "./host.ts";
import { checkImportOptions } from "./import-options.ts";
import { deferral } from "./link-imports.ts";
import { later, now, type Mode, type Steps } from "./link-mode.ts";
import type { Dependencies, WasmInstance } from "./realm.ts";
import { evaluateInstance, loadInstance } from "./wasm-instance.ts";
import { namespaceOf } from "./wasm-namespace.ts";

/** An import of a WebAssembly module in the evaluation phase, as the output hands it in. */
type InstanceImport = [
  /** The specifier, or a URL object where it is relative to the module. */
  specifier: unknown,
  /** The importing module: `import.meta.url` or `__filename`. */
  location?: string,
  /** How that module resolves specifiers: `import.meta.resolve` or `require.resolve`. */
  resolve?: ResolveSpecifier,
  /** What the output has imported for the WebAssembly module. */
  dependencies?: Dependencies,
  /** The options bag of `import()`, or `{ with: attributes }` where a declaration has attributes. */
  options?: unknown,
];

function* importSteps(
  mode: Mode,
  [specifier, location, resolve, dependencies, options]: InstanceImport,
): Steps<{ readonly namespace: object }> {
  let url = `${specifier as string}`;
  let instance: WasmInstance;
  try {
    checkImportOptions(options);
    url = (yield host.resolve(url, { location, resolve })) as string;
    instance = yield* loadInstance(mode, { url, dependencies, resolve });
  } catch (error) {
    throw yield mode.importFailure(error, { url, location });
  }
  try {
    yield* evaluateInstance(mode, instance, location);
  } catch (error) {
    if (error !== deferral) throw error;
    // Whoever should have come first will come later, or nobody: then it is this module's turn.
    void Promise.resolve().then(() => retry(mode, instance));
  }
  return { namespace: namespaceOf(instance) };
}

async function retry(mode: Mode, instance: WasmInstance): Promise<void> {
  try {
    await mode.run(evaluateInstance(mode, instance));
  } catch (error) {
    // The importer waits for itself no longer, but for another module: that one will link it.
    if (error !== deferral) throw error;
  }
}

/**
 * What a static import of a WebAssembly module is compiled to where it may wait.
 *
 * @param args - The specifier, the importing module, what is known of the dependencies, and the options.
 * @returns A promise of the namespace in a box: what exports a `then` is not to be waited for.
 */
export async function loadNamespace(
  ...args: InstanceImport
): Promise<{ readonly namespace: object }> {
  return later.run(importSteps(later, args));
}

/**
 * What `import("./x.wasm", options)` is compiled to.
 *
 * @param args - The specifier, the importing module, what is known of the dependencies, and the options.
 * @returns A promise of the namespace of the canonical instance.
 */
export async function importInstance(...args: InstanceImport): Promise<object> {
  return (await loadNamespace(...args)).namespace;
}

/**
 * What a static import of a WebAssembly module is compiled to for Node.
 *
 * @param args - The specifier, the importing module, what is known of the dependencies, and the options.
 * @returns The namespace of the canonical instance.
 */
export function importInstanceSync(...args: InstanceImport): object {
  return (now.run(importSteps(now, args)) as { namespace: object }).namespace;
}
