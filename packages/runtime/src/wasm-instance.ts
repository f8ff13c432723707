import { evaluateModule } from "./evaluators.ts";
import { host, type ResolveSpecifier } from "./host.ts";
import { deferral, importObject, linkError } from "./link-imports.ts";
import type { Mode, Steps } from "./link-mode.ts";
import { listedImports } from "./listed-imports.ts";
import { failure } from "./load-failure.ts";
import type * as OnDemand from "./on-demand.ts";
import { referrerOf } from "./referrer-of.ts";
import { customSectionsOf, importsOf } from "./wasm-module.ts";
import { commonJSNamespace } from "./wasm-namespace.ts";
import {
  moduleRecordOf,
  realm,
  type Dependencies,
  type DependencyRequest,
  type Evaluation,
  type WasmInstance,
} from "./realm.ts";

/** A WebAssembly module that is to be linked, and what its importer knows of it. */
export interface InstanceRequest {
  readonly url: string;
  readonly dependencies?: Dependencies | undefined;
  /** How the importer resolves bare specifiers. */
  readonly resolve?: ResolveSpecifier;
  /** Whether its importer is being evaluated, and knows better than others what the imports are. */
  readonly isStatic?: boolean | undefined;
}

const wasmURL = /^data:application\/wasm|\.wasm(?:[?#]|$)/;

/**
 * Loads a WebAssembly module and those that it imports, and evaluates nothing.
 *
 * @see https://tc39.es/ecma262/#sec-LoadRequestedModules
 */
export function* loadGraph(mode: Mode, request: InstanceRequest): Steps<WasmInstance> {
  const { url } = request;
  const source = (yield mode.loadSource(url)) as WebAssembly.Module;
  const record = moduleRecordOf(url);
  if (record.instance) return adopt(record.instance, request);
  const attributes = yield* evaluatorAttributes(mode, source, url);
  // Another import of it may have been faster.
  if (record.instance) return adopt(record.instance, request);
  const instance = (record.instance = createInstance(source, attributes, request));
  yield mode.all(instance.requests.map((dependency) => load(mode, instance, dependency)));
  return instance;
}

/** Takes what an importer knows of an instance that others have asked for before. */
function adopt(
  instance: WasmInstance,
  { dependencies = {}, isStatic }: Pick<InstanceRequest, "dependencies" | "isStatic">,
): WasmInstance {
  if (instance.instance) return instance;
  for (const request of instance.requests) {
    const given = Object.hasOwn(dependencies, request.name) && dependencies[request.name];
    if (!given) continue;
    if (isStatic || !request.given) request.given = given;
    if (request.instance && Array.isArray(given)) {
      adopt(request.instance, { dependencies: given[1] as Dependencies, isStatic });
    }
  }
  return instance;
}

/** The canonical instance of a source, not linked yet. What it imports is resolved against `url`. */
export function createInstance(
  source: WebAssembly.Module,
  attributes: ReadonlyMap<string, string>,
  { url, dependencies, resolve }: InstanceRequest,
): WasmInstance {
  const given = new Map(Object.entries(dependencies ?? {}));
  const requests = requestedModules(source).map((name) => ({
    name,
    given: given.get(name),
    attribute: attributes.get(name),
  }));
  return { url, source, requests, resolve };
}

/** The modules that a source imports, each once. */
export function requestedModules(source: WebAssembly.Module): readonly string[] {
  return [...new Set(listedImports(realm, importsOf!, source).map(({ module }) => module))];
}

/** With which evaluator attributes a source imports, which few do. */
export function* evaluatorAttributes(
  mode: Mode,
  source: WebAssembly.Module,
  url: string,
): Steps<ReadonlyMap<string, string>> {
  if (!customSectionsOf!(source, "evaluatorattributes")[0]) return new Map();
  const { readEvaluatorAttributes } = (yield mode.loadOnDemand()) as typeof OnDemand;
  return readEvaluatorAttributes(source, url, requestedModules(source));
}

/** Resolves what a module imports, and loads it where it is WebAssembly. */
function* load(
  mode: Mode,
  { url: base, resolve }: WasmInstance,
  request: DependencyRequest,
): Steps<void> {
  const { name, given, attribute, instance } = request;
  const asset = Array.isArray(given) ? given : undefined;
  if (instance || (given && !asset)) return;
  let url = asset ? `${asset[0] as string}` : name;
  try {
    url = request.url = (yield host.resolve(url, ...referrerOf(base, resolve))) as string;
    if (attribute === undefined && (asset || wasmURL.test(url))) {
      request.instance = yield* loadGraph(mode, { url, dependencies: asset?.[1], resolve });
    } else if (attribute === undefined && /\.json(?:[?#]|$)/.test(url)) {
      throw failure("attributeMissing", url);
    }
  } catch (error) {
    throw yield mode.importFailure(error, url, base);
  }
}

/**
 * Evaluates what an instance imports, in order, then the instance itself.
 *
 * @param mode - Whether it may wait.
 * @param instance - It stays as it is where it has been evaluated, or where that is under way.
 * @param importer - The URL of the module whose own code is running.
 * @param ancestors - The instances that wait for this one.
 * @see https://webassembly.github.io/esm-integration/js-api/#module-execution
 */
export function* evaluateInstance(
  mode: Mode,
  instance: WasmInstance,
  importer?: string,
  ancestors: readonly WasmInstance[] = [],
): Steps<void> {
  if (instance.failure) throw instance.failure.error;
  if (instance.instance || instance.isEvaluating || ancestors.includes(instance)) return;
  instance.isEvaluating = mode.isSync;
  try {
    const values = new Map<string, object>();
    for (const request of instance.requests) {
      yield* load(mode, instance, request);
      if (request.instance) {
        yield* evaluateInstance(mode, request.instance, importer, [...ancestors, instance]);
      }
      const { name, instance: exporter } = request;
      values.set(name, exporter ?? (yield* namespaceFor(mode, instance, request, importer)));
    }
    yield* instantiate(mode, instance, values);
  } finally {
    instance.isEvaluating = false;
  }
}

function* namespaceFor(
  mode: Mode,
  { url: base }: WasmInstance,
  { url, given, attribute }: DependencyRequest,
  importer: string | undefined,
): Steps<object> {
  // It cannot be waited for by its own code.
  if (url !== undefined && url === importer) throw deferral;
  if (attribute === undefined && typeof given === "object") return given;
  try {
    if (attribute !== undefined) {
      const request = { url: url!, evaluatorAttribute: attribute, attributes: [] };
      return ((yield evaluateModule(mode, request)) as Evaluation).namespace!;
    }
    return commonJSNamespace(yield given ? (given as () => unknown)() : mode.importModule(url!));
  } catch (error) {
    // Of Node, where a module that is being evaluated is required.
    if ((error as { code?: string } | undefined)?.code === "ERR_REQUIRE_CYCLE_MODULE")
      throw deferral;
    throw yield mode.importFailure(error, url!, base);
  }
}

function* instantiate(
  mode: Mode,
  instance: WasmInstance,
  values: ReadonlyMap<string, object>,
): Steps<void> {
  try {
    if (!instance.instantiation) {
      const imports = importObject(instance, values);
      // The start function may call a program that imports the module again.
      instance.isEvaluating = true;
      instance.instantiation = mode.instantiate(instance.source, imports);
      instance.isEvaluating = mode.isSync;
    }
    // Another importer may have been faster.
    instance.instance ??= (yield instance.instantiation) as WebAssembly.Instance;
  } catch (error) {
    if (error === deferral) throw error;
    const linked = linkError(instance, error);
    const thrown = yield mode.importFailure(linked, instance.url);
    throw (instance.failure ??= { error: thrown }).error;
  }
}
