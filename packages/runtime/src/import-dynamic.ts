import type { Referrer, ResolveSpecifier } from "./host.ts";
import { importAs } from "./import-as.ts";
import { isModuleSource } from "./brands.ts";
import { importInstance } from "./import-instance.ts";
import { checkSourceOptions, isObject } from "./import-options.ts";
import { importInstanceOf, type NativeImport } from "./source-instance.ts";

/** An `import()` whose specifier may be a module source, or whose options an evaluator attribute. */
export type DynamicImport = [
  /** A module source; any other value goes through ToString. */
  specifier: unknown,
  /** The options bag of the import. */
  options: unknown,
  /** The `import()` of the file. */
  nativeImport: NativeImport,
  /** The importing module: `import.meta.url` or `__filename`. */
  location?: string,
  /** How that module resolves specifiers: `import.meta.resolve` or `require.resolve`. */
  resolve?: ResolveSpecifier,
  /** Whether the specifiers of `.wasm` files are left to `nativeImport` too. */
  leavesWebAssembly?: boolean,
];

/** What shows that it is a WebAssembly module, and nothing that a bundler makes of one. */
export const wasmPattern: RegExp = /^[^?#]*\.wasm$/;

/** How an environment imports what is no source. */
interface Importers {
  readonly importAs: (...args: [unknown, unknown, never, never, unknown]) => Promise<object>;
  readonly importInstance: (
    ...args: [unknown, never, never, undefined, unknown]
  ) => Promise<object>;
}

/** {@link importDynamic} by some environment's own ways to import. */
export async function importDynamicBy(
  importers: Importers,
  [specifier, options, nativeImport, location, resolve, leavesWebAssembly]: DynamicImport,
  referrer: Referrer = [location, resolve],
): Promise<object> {
  if (isModuleSource(specifier)) {
    checkSourceOptions(options);
    return importInstanceOf(specifier, nativeImport, referrer);
  }
  const request = `${specifier as string}`;
  const attribute = isObject(options) ? options["as"] : undefined;
  const importer = [location, resolve] as [never, never];
  if (attribute !== undefined) return importers.importAs(request, attribute, ...importer, options);
  return !leavesWebAssembly && wasmPattern.test(request)
    ? importers.importInstance(request, ...importer, undefined, options)
    : nativeImport(request, options);
}

/**
 * What `import(specifier, options)` is compiled to where the file does not show what it imports.
 *
 * @param args - The specifier, the options, the native import, and the importing module.
 * @returns A promise of the module's namespace: for a source, of its canonical instance.
 * @see https://tc39.es/proposal-esm-phase-imports/#sec-evaluate-import-call
 */
export function importDynamic(...args: DynamicImport): Promise<object> {
  return importDynamicBy({ importAs, importInstance }, args);
}
