import type { Evaluator } from "./evaluator.ts";
import type { Link } from "./jest-module.ts";
import type {
  URLObject,
  WebAssemblyGlobal,
  WebAssemblyInstance,
  WebAssemblyModule,
} from "./platform-types.ts";

/** The copy of a module that belongs to an evaluator attribute. */
export interface Evaluation {
  /** Absent until the module has been evaluated. */
  namespace?: object;
  /** The evaluation under way. */
  loading?: Promise<Evaluation>;
  /** A synchronous evaluation is under way: whoever imports it now is the evaluator itself. */
  isEvaluating?: boolean;
}

/** One module of the realm, whoever imports it and however. */
export interface ModuleRecord {
  /** [[ModuleSource]]: absent until the module has been loaded. */
  source?: object;
  /** [[ModuleSource]] of a JavaScript module: absent until its text has been loaded. */
  moduleSource?: object;
  /** The load under way. Never a failed one: a failed load is not remembered. */
  loading?: Promise<object>;
  /** The canonical instance of a WebAssembly module. */
  instance?: WasmInstance;
  /** The copies that evaluators made, by their attributes. */
  evaluations?: Map<string, Evaluation>;
  /** What stands at the URL, or a promise of it, kept only where {@link Realm.shareContent} does so. */
  content?: unknown;
}

/**
 * What the output knows of a module that a WebAssembly module imports: its namespace, a function that
 * imports it, or, for another WebAssembly module, where it stands and what that imports.
 */
export type Dependency =
  | object
  | (() => unknown)
  | readonly [specifier: { toString(): string }, dependencies?: Dependencies];

/** What the output knows of the modules that a WebAssembly module imports, by the names it has for them. */
export type Dependencies = Readonly<Record<string, Dependency>>;

/** A module that a WebAssembly module imports. */
export interface DependencyRequest {
  readonly name: string;
  given: Dependency | undefined;
  readonly attribute: string | undefined;
  /** Known from when it is resolved, which what is given need not be. */
  url?: string;
  /** Known from when it is loaded, where it is WebAssembly too. */
  instance?: WasmInstance;
}

/** A WebAssembly module record: https://webassembly.github.io/esm-integration/js-api/#webassembly-module-record */
export interface WasmInstance {
  /** What its imports are resolved against. */
  readonly url: string;
  readonly source: WebAssemblyModule;
  readonly requests: readonly DependencyRequest[];
  readonly resolve: ((specifier: string) => string | URLObject | Promise<string>) | undefined;
  namespace?: object;
  /** A synchronous evaluation is under way: whoever imports it now is part of a cycle. */
  isEvaluating?: boolean;
  /** The instance, or a promise of it. */
  instantiation?: unknown;
  instance?: WebAssemblyInstance;
  /** What evaluation threw, and throws again. */
  failure?: { readonly error: unknown };
}

/** Values for imports, by the name of the imported module and the name within it. */
export type StringImportValues = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * What every copy of the runtime in one realm shares: its ES module and its CommonJS build, and two
 * installed versions of it. Other versions read this shape, so fields are added and never changed.
 */
export interface Realm {
  /** The global object, for code that has been loaded into another realm. */
  readonly globals: typeof globalThis;
  /** Records by resolved URL, query and hash included. */
  readonly moduleRecords: Map<string, ModuleRecord>;
  /** The intrinsic %AbstractModuleSource%, the engine's own where it has one. */
  AbstractModuleSource?: AbstractModuleSourceConstructor;
  /** The intrinsic %ModuleSource%. */
  ModuleSource?: AbstractModuleSourceConstructor;
  /** The URLs of those module sources that could not be made to carry their own. */
  moduleSourceURLs?: WeakMap<object, string>;
  /** The URLs of the WebAssembly sources that were imported, for whoever imports a source itself. */
  readonly sourceURLs: WeakMap<object, string>;
  /** The canonical instances of WebAssembly.Modules that no import has given. */
  unrootedInstances?: WeakMap<object, WasmInstance>;
  /** Whether globals may be changed: `install()` has been called. */
  isInstalled?: boolean;
  /** What sources import from builtins that the engine does not have, by source. */
  builtinImports?: WeakMap<object, StringImportValues>;
  /** Adds them to the imports of a module. It is there once there is such a source. */
  withBuiltins?: (module: unknown, imports: unknown) => unknown;
  /** Makes the globals do that. */
  supplyThroughGlobals?: () => void;
  /** Instances by their namespaces. */
  instances?: WeakMap<object, WasmInstance>;
  /** What `defineEvaluator` has defined, by evaluator attribute. */
  evaluators?: Map<string, Evaluator>;
  /**
   * Reads what stands at a URL. Once there are evaluators, it does so once for all ways to evaluate it:
   * the function of read-content.ts.
   */
  shareContent: <Content>(url: string, read: () => Content, isSync?: boolean) => Content;
  /** In Jest: how to link what its registry holds for a wasm. */
  jestLinks?: WeakMap<object, Link>;
  /** In Jest: what instances failed with when a mock was made of them, and their URLs. */
  failedMocks?: WeakMap<object, string>;
  /** The exported global that was read last, through whichever modules export it again. */
  lastGlobal?: WebAssemblyGlobal | undefined;
}

/** The type of %AbstractModuleSource%: a constructor that always throws. */
export interface AbstractModuleSourceConstructor {
  readonly prototype: object;
  new (): never;
}

const realmKey: unique symbol = Symbol.for("@import-phases/runtime") as never;

export const realm: Realm = (globalThis as { [realmKey]?: Realm })[realmKey] ?? {
  globals: globalThis,
  moduleRecords: new Map(),
  sourceURLs: new WeakMap(),
  shareContent: (_url, read) => read(),
};

// Where the global object is sealed, each copy of the runtime is a realm of its own.
Reflect.defineProperty(globalThis, realmKey, { value: realm });

/** The record of the module at `url`, made where there is none. */
export function moduleRecordOf(url: string): ModuleRecord {
  let record = realm.moduleRecords.get(url);
  if (!record) realm.moduleRecords.set(url, (record = {}));
  return record;
}

/** Takes a source for that of the module at `url`, unless another import was faster: it is the first. */
export function rememberSource(url: string, source: object): object {
  realm.sourceURLs.set(source, url);
  return (moduleRecordOf(url).source ??= source);
}
