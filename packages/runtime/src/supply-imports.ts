import { realm, type StringImportValues } from "./realm.ts";

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** As it was when the runtime was loaded; absent where WebAssembly is switched off. */
const importsOf = globalThis.WebAssembly?.Module.imports;

/** The imports of a source, but for those of builtins, whoever supplies them. */
export function listedImports(source: WebAssembly.Module): WebAssembly.ModuleImportDescriptor[] {
  const own = realm.builtinImports?.get(source);
  const all = importsOf!(source);
  return own ? all.filter(({ module, name }) => !Object.hasOwn(own[module] ?? {}, name)) : all;
}

/** Gives the imports of builtins that a source was found to need, now that it is instantiated. */
export function withBuiltins(module: unknown, imports: unknown): unknown {
  const values = realm.builtinImports?.get(module as object);
  const isUsable = imports === undefined || (typeof imports === "object" && imports !== null);
  if (!values || !isUsable) return imports;
  const merged = Object.create((imports as object | undefined) ?? null) as WebAssembly.Imports;
  for (const [name, own] of Object.entries(values)) {
    const given: unknown = (imports as WebAssembly.Imports | undefined)?.[name];
    merged[name] = Object.assign(
      Object.create(isObject(given) ? given : null) as WebAssembly.ModuleImports,
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
export function supplyThroughGlobals(): void {
  wrap(WebAssembly, "Instance", {
    construct: (target, [module, imports], newTarget) =>
      Reflect.construct(target, [module, withBuiltins(module, imports)], newTarget) as object,
  });
  WebAssembly.Instance.prototype.constructor = WebAssembly.Instance;
  wrap(WebAssembly, "instantiate", {
    apply: (target, receiver, [module, imports, ...rest]) =>
      Reflect.apply(target, receiver, [module, withBuiltins(module, imports), ...rest]),
  });
  wrap(WebAssembly.Module, "imports", {
    apply: (_target, _receiver, [source]) => listedImports(source as WebAssembly.Module),
  });
}

/** Remembers what a source imports from builtins, for whoever instantiates it. */
export function supplyAtInstantiation(source: object, values: StringImportValues): void {
  if (!realm.builtinImports) {
    realm.builtinImports = new WeakMap();
    if (realm.isInstalled) supplyThroughGlobals();
  }
  realm.builtinImports.set(source, values);
}
