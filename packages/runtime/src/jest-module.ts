import { isModuleSource } from "./brands.ts";
import { takeCompiledModule } from "./jest-compile-cache.ts";
import { jestURL, moduleRequire } from "./jest-load.ts";
import { now, type Mode } from "./link-mode.ts";
import { loadSourceSync } from "./load-source.ts";
import { nodeBuiltin } from "./node-builtins.ts";
import {
  moduleRecordOf,
  realm,
  type Dependencies,
  type Dependency,
  type WasmInstance,
} from "./realm.ts";
import {
  createInstance,
  evaluateInstance,
  evaluatorAttributes,
  requestedModules,
} from "./wasm-instance.ts";
import { namespaceOf } from "./wasm-namespace.ts";

/**
 * The export by which a module of Jest's registry says which wasm it is. It is a constant string, so
 * that automocks, and objects that spread `jest.requireActual()`, keep it.
 */
const urlExport = "import-phases:url";

/** A namespace in a box: what exports a `then` is not to be waited for. */
export interface Boxed {
  readonly namespace: object;
}

/** The evaluator attributes of what a wasm imports. */
type Attributes = ReadonlyMap<string, string>;

/** Links the instance that an object of {@link jestModule} stands for. */
export type Link = (mode: Mode) => Boxed | Promise<Boxed>;

/** What Jest's registry holds for a wasm: ours, or what a mock has put in its place. */
type JestModule = Readonly<Record<string, unknown>>;

/**
 * What Jest's registry holds for a `.wasm` file. Nothing is instantiated until an export is read.
 *
 * @param path - The real path of the file.
 * @param importModule - `import()` within Jest's sandbox.
 * @returns An object with the exports of the instance.
 */
export function jestModule(path: string, importModule: (specifier: string) => unknown): object {
  const { href: url } = nodeBuiltin("url")!.pathToFileURL(path);
  takeCompiledModule(url, path);
  const link = linker(url, importModule);
  const exports = Object.defineProperty({ [urlExport]: url }, "__esModule", { value: true });
  (realm.jestLinks ??= new WeakMap()).set(exports, link);
  for (const name of namesIn(url)) {
    const get = (): unknown => {
      try {
        return (link(now) as Boxed).namespace[name as never];
      } catch (error) {
        (realm.failedMocks ??= new WeakMap()).set(Object(error), url);
        throw error;
      }
    };
    Object.defineProperty(exports, name, { enumerable: true, configurable: true, get });
  }
  return exports;
}

function namesIn(url: string): readonly string[] {
  try {
    const { Module } = WebAssembly;
    return Module.exports(loadSourceSync(url) as WebAssembly.Module).map(({ name }) => name);
  } catch {
    // Whoever imports it gets the error, and is named in it.
    return [];
  }
}

/** One instance for each time that Jest loads the module: `jest.resetModules()` makes a new one. */
function linker(url: string, importModule: (specifier: string) => unknown): Link {
  let instance: WasmInstance | undefined;
  let mode: Mode;
  /** Through Jest's registry, so that mocks of what WebAssembly imports hold as well. */
  const load = (name: string): unknown => {
    const loaded = mode.isSync ? moduleRequire(url)(name) : importModule(pathFor(name, url));
    const exports = (value: unknown): unknown => linkedExports(value, mode);
    return mode.isSync ? exports(loaded) : Promise.resolve(loaded).then(exports);
  };
  return (current) => {
    mode = current;
    if (!instance) {
      const source = loadSourceSync(url) as WebAssembly.Module;
      const attributes = now.run(evaluatorAttributes(now, source, url)) as Attributes;
      const dependencies = dependenciesOf(url, requestedModules(source), attributes, load);
      instance = createInstance(source, attributes, { url, dependencies });
      moduleRecordOf(url).instance = instance;
    }
    const linked = instance;
    const evaluation = mode.run(evaluateInstance(mode, linked));
    const box = (): Boxed => ({ namespace: namespaceOf(linked) });
    return mode.isSync ? box() : Promise.resolve(evaluation).then(box);
  };
}

/** What `import()` elsewhere has to name for what a module names `name`. */
function pathFor(name: string, url: string): string {
  if (/^\.{0,2}\//.test(name)) return nodeBuiltin("url")!.fileURLToPath(new URL(name, url));
  const require = moduleRequire(url);
  const path = require.resolve(name);
  // What stands for a wasm when it is required does not when it is imported.
  const wasm = name.endsWith(".wasm") ? urlOf(require(path)) : undefined;
  return wasm === undefined ? path : nodeBuiltin("url")!.fileURLToPath(wasm);
}

/** What the linker is to take from Jest, and where it finds the rest by Jest's rules. */
function dependenciesOf(
  url: string,
  names: readonly string[],
  attributes: Attributes,
  load: (name: string) => unknown,
): Dependencies {
  const dependencies: Record<string, Dependency> = {};
  for (const name of names) {
    // An evaluator gets a file's content, which Jest finds, and does not load.
    if (attributes.has(name)) dependencies[name] = [jestURL(name, url, moduleRequire(url)) ?? name];
    else if (!/\.json(?:[?#]|$)/.test(name)) dependencies[name] = () => load(name);
  }
  return dependencies;
}

function linkedExports(loaded: unknown, mode: Mode): unknown {
  const linked = linkedModule(loaded, mode);
  if (linked instanceof Promise) return linked.then(({ namespace }) => namespace);
  return linked ? linked.namespace : exportsOf(loaded);
}

/** The namespace of what Jest has loaded, where that is a wasm and no mock. */
export function linkedModule(loaded: unknown, mode: Mode): Boxed | Promise<Boxed> | undefined {
  return linkOf(exportsOf(loaded))?.(mode);
}

/** Of the object itself, not of a mock that has it as its prototype or is a proxy of it. */
function linkOf(exports: unknown): Link | undefined {
  const object = Object(exports) as object;
  // What stands for a wasm when it is imported is an empty object over what stands for it when required.
  const isEmpty = Object.getOwnPropertyNames(object).length === 0;
  return realm.jestLinks?.get(isEmpty ? (Object.getPrototypeOf(object) as object) : object);
}

/** The exports of what `import()` or `require()` has given. */
export function exportsOf(loaded: unknown): unknown {
  // In ES modules, Jest hands out CommonJS as the `default` of a namespace.
  const inner = (loaded as { default?: JestModule } | undefined)?.default;
  return inner && (urlExport in Object(inner) || inner["__esModule"]) ? inner : loaded;
}

/** The URL of the wasm that `exports` stand for, `undefined` for what a mock has made up. */
export function urlOf(exports: unknown): string | undefined {
  return (Object(exports) as JestModule)[urlExport] as string | undefined;
}

/** The source that a mock gives: itself or its `default`, whatever that is. */
export function mockedSource(exports: unknown): { readonly source: unknown } | undefined {
  if (isModuleSource(exports)) return { source: exports };
  const object = Object(exports) as JestModule;
  // What spreads the module itself gives a source only where it says so.
  if (linkOf(object)) return undefined;
  return "default" in object ? { source: object["default"] } : undefined;
}
