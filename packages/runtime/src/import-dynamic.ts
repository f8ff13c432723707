import type { ResolveSpecifier } from "./host.ts";
import { importAs } from "./import-as.ts";
import { isModuleSource } from "./import-any-source.ts";
import { importInstance } from "./import-instance.ts";
import { checkSourceOptions, isObject } from "./import-options.ts";
import { importInstanceOf, type NativeImport } from "./source-instance.ts";

/** An `import()` whose specifier may be a module source, or whose options an evaluator attribute. */
type DynamicImport = [
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

/**
 * What `import(specifier, options)` is compiled to where the file does not show what it imports.
 *
 * @param args - The specifier, the options, the native import, and the importing module.
 * @returns A promise of the module's namespace: for a source, of its canonical instance.
 * @see https://tc39.es/proposal-esm-phase-imports/#sec-evaluate-import-call
 */
export async function importDynamic(...args: DynamicImport): Promise<object> {
  const [specifier, options, nativeImport, location, resolve, leavesWebAssembly] = args;
  if (isModuleSource(specifier)) {
    checkSourceOptions(options);
    return importInstanceOf(specifier, nativeImport, { location, resolve });
  }
  const request = `${specifier as string}`;
  const attribute = isObject(options) ? options["as"] : undefined;
  if (attribute !== undefined) return importAs(request, attribute, location, resolve, options);
  return !leavesWebAssembly && /^[^?#]*\.wasm$/.test(request)
    ? importInstance(request, location, resolve, undefined, options)
    : nativeImport(request, options);
}
