/** One module of the realm, whoever imports it and however. */
export interface ModuleRecord {
  /** [[ModuleSource]]: absent until the module has been loaded. */
  source?: object;
  /** The load under way. Never a failed one: a failed load is not remembered. */
  loading?: Promise<object>;
}

/** Values for imports, by the name of the imported module and the name within it. */
export type StringImportValues = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * What every copy of the runtime in one realm shares: its ES module and its CommonJS build, and two
 * installed versions of it. Other versions read this shape, so fields are added and never changed.
 */
export interface Realm {
  /** Records by resolved URL, query and hash included. */
  readonly moduleRecords: Map<string, ModuleRecord>;
  /** The intrinsic %AbstractModuleSource%, the engine's own where it has one. */
  AbstractModuleSource?: AbstractModuleSourceConstructor;
  /** Whether globals may be changed: `install()` has been called. */
  isInstalled?: boolean;
  /** What sources import from builtins that the engine does not have, by source. */
  builtinImports?: WeakMap<object, StringImportValues>;
}

/** The type of %AbstractModuleSource%: a constructor that always throws. */
export interface AbstractModuleSourceConstructor {
  readonly prototype: object;
  new (): never;
}

const realmKey: unique symbol = Symbol.for("@import-phases/runtime") as never;

function createRealm(): Realm {
  const realm: Realm = { moduleRecords: new Map() };
  // Where the global object is sealed, each copy of the runtime is a realm of its own.
  Reflect.defineProperty(globalThis, realmKey, { value: realm });
  return realm;
}

export const realm: Realm = (globalThis as { [realmKey]?: Realm })[realmKey] ?? createRealm();
