import { nodeBuiltin } from "./node-builtins.ts";
import { listedImports } from "./listed-imports.ts";
import { failure, type Failure } from "./load-failure.ts";
import { realm, type DependencyRequest, type WasmInstance } from "./realm.ts";
import { importsOf } from "./wasm-module.ts";
import { deadZone } from "./wasm-namespace.ts";

type Descriptor = WebAssembly.ModuleImportDescriptor;

/**
 * What is thrown where an instance cannot be linked yet: the engine evaluates the modules that the
 * output imports before the importer, also where WebAssembly should have had its turn before them.
 */
export const deferral: unknown = {};

/**
 * Takes the values of all imports of an instance.
 *
 * @param instance - It has not been instantiated.
 * @param values - For each module that it imports a namespace, or the instance where it is WebAssembly.
 * @see https://webassembly.github.io/esm-integration/js-api/#module-execution
 */
export function importObject(
  instance: WasmInstance,
  values: ReadonlyMap<string, object>,
): WebAssembly.Imports {
  const imports = Object.create(null) as WebAssembly.Imports;
  for (const descriptor of listedImports(realm, importsOf!, instance.source)) {
    const { module, name } = descriptor;
    const request = instance.requests.find((candidate) => candidate.name === module)!;
    const group = (imports[module] ??= Object.create(null) as WebAssembly.ModuleImports);
    const value = values.get(module)!;
    const exporter = request.instance ?? realm.instances?.get(value);
    const imported = exporter
      ? externFrom(instance, request, exporter, name)
      : bindingFrom(instance, request, value, descriptor);
    group[name] = imported as WebAssembly.ImportValue;
  }
  return (realm.withBuiltins?.(instance.source, imports) ?? imports) as WebAssembly.Imports;
}

/** What another WebAssembly module exports, untouched: what JavaScript sees of it has lost its type. */
function externFrom(
  instance: WasmInstance,
  request: DependencyRequest,
  exporter: WasmInstance,
  name: string,
): unknown {
  const exports = exporter.instance?.exports;
  if (exports && name in exports) return exports[name];
  if (!exports && exporter !== instance) throw deadZone(name);
  throw missingExport(instance, request, name);
}

function bindingFrom(
  instance: WasmInstance,
  request: DependencyRequest,
  namespace: object,
  { name, kind }: Descriptor,
): unknown {
  if (!(name in namespace)) {
    throw isUnderWay(namespace) ? deferral : missingExport(instance, request, name);
  }
  realm.lastGlobal = undefined;
  let value: unknown;
  try {
    value = namespace[name as never];
  } catch (error) {
    // A global of another WebAssembly module may have no value, yet be imported through JavaScript.
    if (!realm.lastGlobal) throw request.given === namespace ? deferral : error;
  }
  if (value === undefined && isUnderWay(namespace)) throw deferral;
  return kind === "global" && realm.lastGlobal ? realm.lastGlobal : value;
}

/** Whether a namespace is that of a CommonJS module that has not run to its end: it has no dead zones. */
function isUnderWay(namespace: object): boolean {
  const modules = nodeBuiltin("module")?.createRequire("/").cache ?? {};
  const candidates = new Set<unknown>([namespace, Object.getPrototypeOf(namespace)]);
  return Object.values(modules).some(
    (module) => module?.loaded === false && candidates.has(module.exports),
  );
}

function missingExport(
  { url: importer }: WasmInstance,
  { name: module, url, instance: exporter }: DependencyRequest,
  name: string,
): Failure {
  return failure("missingImport", importer, { module, name }, url ?? exporter?.url);
}

/** What instantiation threw: where it is a LinkError of the engine, one that names the file. */
export function linkError({ url }: WasmInstance, error: unknown): unknown {
  // Errors of the runtime have a URL, and what a start function throws is the program's.
  const isEngines = error instanceof WebAssembly.LinkError && !("url" in error);
  return isEngines ? failure("notLinked", url, error) : error;
}
