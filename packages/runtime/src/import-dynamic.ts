import { isModuleSource } from "./import-any-source.ts";
import type { ResolveSpecifier } from "./host.ts";
import { importInstance } from "./import-instance.ts";
import { checkSourceOptions } from "./import-options.ts";
import { importInstanceOf, type NativeImport } from "./source-instance.ts";

/**
 * What `import(specifier, options)` is compiled to where the specifier may be a module source, or
 * where the options may have an evaluator attribute.
 *
 * @param specifier - A module source; any other value goes through ToString.
 * @param options - The options bag of the import.
 * @param nativeImport - The `import()` of the file.
 * @param location - The importing module: `import.meta.url` or `__filename`.
 * @param resolve - How that module resolves specifiers: `import.meta.resolve` or `require.resolve`.
 * @param leavesWebAssembly - Whether the specifiers of `.wasm` files go to `nativeImport` too.
 * @returns A promise of the module's namespace: for a source, of its canonical instance.
 * @see https://tc39.es/proposal-esm-phase-imports/#sec-evaluate-import-call
 */
export async function importDynamic(
  specifier: unknown,
  options: unknown,
  nativeImport: NativeImport,
  location?: string,
  resolve?: ResolveSpecifier,
  leavesWebAssembly?: boolean,
): Promise<object> {
  if (isModuleSource(specifier)) {
    checkSourceOptions(options);
    return importInstanceOf(specifier, nativeImport, { location, resolve });
  }
  const request = `${specifier as string}`;
  if (!leavesWebAssembly && request.endsWith(".wasm")) {
    return importInstance(request, location, resolve, undefined, options);
  }
  return nativeImport(request, options);
}
