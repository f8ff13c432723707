import { host, type ResolveSpecifier } from "./host.ts";
import { checkImportOptions } from "./import-options.ts";
import { deferral } from "./link-imports.ts";
import { later, now, type Mode, type Steps } from "./link-mode.ts";
import { failure } from "./load-failure.ts";
import type { Dependencies, WasmInstance } from "./realm.ts";
import { evaluateInstance, loadGraph } from "./wasm-instance.ts";
import { exportNames, namespaceOf } from "./wasm-namespace.ts";

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
  /** The names that the module imports and that the plugin did not find in the binary. */
  names?: readonly string[],
];

/** By importing modules: the last of their imports that is under way. */
const turns = new Map<string | undefined, Promise<unknown>>();

function* importSteps(
  mode: Mode,
  [specifier, location, resolve, dependencies, options, names]: InstanceImport,
  { turn, isStatic }: { turn?: unknown; isStatic?: boolean } = {},
): Steps<{ readonly namespace: object }> {
  let url = `${specifier as string}`;
  let instance: WasmInstance;
  try {
    checkImportOptions(options);
    url = (yield host.resolve(url, location, resolve)) as string;
    instance = yield* loadGraph(mode, { url, dependencies, resolve, isStatic });
    checkNames(instance, names);
  } catch (error) {
    throw yield mode.importFailure(error, url, location);
  }
  yield turn;
  return { namespace: yield* namespaceSteps(mode, instance, location) };
}

/** Evaluates an instance that has been loaded, and gives its namespace. */
export function* namespaceSteps(
  mode: Mode,
  instance: WasmInstance,
  location: string | undefined,
): Steps<object> {
  try {
    yield* evaluateInstance(mode, instance, location);
  } catch (error) {
    if (error !== deferral) throw error;
    // Whoever should have come first will come later, or nobody: then it is this module's turn.
    void Promise.resolve().then(() => retry(mode, instance));
  }
  return namespaceOf(instance);
}

/** @throws {LoadFailure} Of a SyntaxError, where a declaration imports what is not exported. */
function checkNames(instance: WasmInstance, names: readonly string[] = []): void {
  const exports = exportNames(instance);
  const missing = names.find((name) => !exports.includes(name));
  if (missing !== undefined) throw failure("missingName", instance.url, missing);
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
export function loadInstance(...args: InstanceImport): Promise<{ readonly namespace: object }> {
  // What one module imports is loaded at the same time, and evaluated in its order.
  const [, location] = args;
  const steps = importSteps(later, args, { turn: turns.get(location), isStatic: true });
  const turn = later.run(steps) as Promise<{ readonly namespace: object }>;
  const leave = (): void => {
    if (turns.get(location) === turn) turns.delete(location);
  };
  turns.set(location, turn);
  turn.then(leave, leave);
  return turn;
}

/**
 * What `import("./x.wasm", options)` is compiled to.
 *
 * @param args - The specifier, the importing module, what is known of the dependencies, and the options.
 * @returns A promise of the namespace of the canonical instance.
 */
export async function importInstance(...args: InstanceImport): Promise<object> {
  return (await later.run(importSteps(later, args))).namespace;
}

/**
 * What a static import of a WebAssembly module is compiled to for Node.
 *
 * @param args - The specifier, the importing module, what is known of the dependencies, and the options.
 * @returns The namespace of the canonical instance.
 */
export function importInstanceSync(...args: InstanceImport): object {
  return (now.run(importSteps(now, args, { isStatic: true })) as { namespace: object }).namespace;
}
