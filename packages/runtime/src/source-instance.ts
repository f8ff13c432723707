import { moduleSourceURL } from "./brands.ts";
import { host, type Referrer } from "./host.ts";
import { namespaceSteps } from "./import-instance.ts";
import { later, type Steps } from "./link-mode.ts";
import { nodeBuiltin } from "./node-builtins.ts";
import { realm, type WasmInstance } from "./realm.ts";
import { createInstance, evaluatorAttributes, loadGraph } from "./wasm-instance.ts";

/** The `import()` of the file that imports, whatever the program's tools have made of it. */
export type NativeImport = (specifier: string, options?: unknown) => Promise<object>;

/**
 * The namespace of a source's canonical instance: the one that an import of its URL gives. Which
 * one that is, is decided here and nowhere else: the first that is registered for the URL.
 *
 * @param source - A module source, of JavaScript or WebAssembly.
 * @param nativeImport - Evaluates JavaScript as the importing file does.
 * @param referrer - The importing module.
 * @see https://tc39.es/proposal-esm-phase-imports/#sec-getmodulesourcemodulerecord
 */
export async function importInstanceOf(
  source: object,
  nativeImport: NativeImport,
  referrer: Referrer,
): Promise<object> {
  const url = moduleSourceURL(source);
  return url === undefined
    ? later.run(wasmSteps(source as WebAssembly.Module, referrer))
    : importJavaScript(url, nativeImport);
}

async function importJavaScript(url: string, nativeImport: NativeImport): Promise<object> {
  try {
    return await nativeImport(url);
  } catch (error) {
    // `require` knows paths only, and webpack what it has bundled.
    const { code, message } = error as { code?: string; message: string };
    if (code !== "MODULE_NOT_FOUND" || !message.includes(url)) throw error;
    return url.startsWith("file:")
      ? nativeImport(nodeBuiltin("url")!.fileURLToPath(url))
      : (later.importModule(url) as Promise<object>);
  }
}

function* wasmSteps(source: WebAssembly.Module, referrer: Referrer): Steps<object> {
  const [location, resolve] = referrer;
  let instance: WasmInstance;
  const url = realm.sourceURLs.get(source);
  try {
    instance =
      url === undefined
        ? yield* unrootedInstance(source, referrer)
        : yield* loadGraph(later, { url, resolve });
  } catch (error) {
    throw yield later.importFailure(error, url ?? "", location);
  }
  return yield* namespaceSteps(later, instance, location);
}

/** The instance of a module that the program has compiled itself, which has no URL. */
function* unrootedInstance(
  source: WebAssembly.Module,
  [location, resolve]: Referrer,
): Steps<WasmInstance> {
  const instances = (realm.unrootedInstances ??= new WeakMap<object, WasmInstance>());
  let instance = instances.get(source);
  if (instance) return instance;
  const url = (yield unrootedURL(location)) as string;
  const attributes = yield* evaluatorAttributes(later, source, url);
  // Another import of it may have been faster.
  instance = instances.get(source) ?? createInstance(source, attributes, { url, resolve });
  instances.set(source, instance);
  return instance;
}

/** What it imports is resolved as its first importer would: it stands beside it. */
async function unrootedURL(location: string | undefined): Promise<string> {
  try {
    return await host.resolve("./WebAssembly.Module", location);
  } catch {
    // Nothing is relative to `data:`.
    return location!;
  }
}
