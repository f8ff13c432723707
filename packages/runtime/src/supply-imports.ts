import { isObject } from "./import-options.ts";
import { listedImports } from "./listed-imports.ts";
import type { Realm, StringImportValues } from "./realm.ts";
import { isStringImport, stringImportValues } from "./string-imports.ts";

type ImportsOf = typeof WebAssembly.Module.imports;

/**
 * What a module that is instantiated imports from builtins. Sources are known. Their clones are not:
 * they look like modules of which the program itself means to supply these imports, so of them only
 * counts what the program does not give.
 */
function missingValues(
  { builtinImports }: Realm,
  importsOf: ImportsOf,
  module: unknown,
  imports: WebAssembly.Imports | undefined,
): StringImportValues {
  const known = builtinImports!.get(module as object);
  if (known) return known;
  let all: WebAssembly.ModuleImportDescriptor[];
  try {
    all = importsOf(module as WebAssembly.Module);
  } catch {
    // These are bytes, which nobody imported.
    return {};
  }
  const missing = all.filter(isStringImport).filter(({ module: from, name }) => {
    const given: unknown = imports?.[from];
    return !isObject(given) || !(name in given);
  });
  return stringImportValues(missing);
}

/** Gives the imports of builtins that a module needs, now that it is instantiated. */
function withBuiltins(
  realm: Realm,
  importsOf: ImportsOf,
  module: unknown,
  imports: unknown,
): unknown {
  // The engine says what is wrong.
  if (imports !== undefined && !isObject(imports)) return imports;
  const given = imports as WebAssembly.Imports | undefined;
  const values = Object.entries(missingValues(realm, importsOf, module, given));
  if (values.length === 0) return imports;
  const merged = Object.create(given ?? null) as WebAssembly.Imports;
  for (const [name, own] of values) {
    const others = given?.[name];
    merged[name] = Object.assign(
      Object.create(isObject(others) ? others : null) as WebAssembly.ModuleImports,
      own,
    );
  }
  return merged;
}

/** Replaces a function of `WebAssembly` by one that differs only for the sources that need builtins. */
function wrap<Target extends object, Name extends keyof Target>(
  target: Target,
  name: Name,
  handler: ProxyHandler<Target[Name] & object>,
): void {
  Object.defineProperty(target, name, {
    value: new Proxy(target[name] as Target[Name] & object, handler),
    writable: true,
    configurable: true,
    enumerable: Object.getOwnPropertyDescriptor(target, name)!.enumerable!,
  });
}

/**
 * Makes `WebAssembly.Instance`, `WebAssembly.instantiate` and `WebAssembly.Module.imports` treat
 * sources as an engine with JS string builtins does, which gives the builtins and does not list them.
 */
function supplyThroughGlobals(realm: Realm): void {
  const { WebAssembly, Promise } = realm.globals;
  const supply = realm.withBuiltins!;
  wrap(WebAssembly, "Instance", {
    construct: (target, [module, imports], newTarget) =>
      Reflect.construct(target, [module, supply(module, imports)], newTarget) as object,
  });
  WebAssembly.Instance.prototype.constructor = WebAssembly.Instance;
  wrap(WebAssembly, "instantiate", {
    apply(target, receiver, [module, imports, ...rest]) {
      try {
        return Reflect.apply(target, receiver, [module, supply(module, imports), ...rest]);
      } catch (error) {
        // What a getter of `imports` throws.
        return Promise.reject(error);
      }
    },
  });
  wrap(WebAssembly.Module, "imports", {
    apply: (target, _receiver, [source]) =>
      listedImports(realm, target, source as WebAssembly.Module),
  });
}

/** Remembers what a source imports from builtins, for whoever instantiates it. */
export function supplyAtInstantiation(
  realm: Realm,
  source: object,
  values: StringImportValues,
): void {
  if (!realm.builtinImports) {
    realm.builtinImports = new WeakMap();
    const { imports: importsOf } = realm.globals.WebAssembly.Module;
    realm.withBuiltins = (module, imports) => withBuiltins(realm, importsOf, module, imports);
    realm.supplyThroughGlobals = () => supplyThroughGlobals(realm);
    if (realm.isInstalled) realm.supplyThroughGlobals();
  }
  realm.builtinImports.set(source, values);
}
