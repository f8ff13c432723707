import { isWebAssemblyModule, moduleSourceURL } from "./brands.ts";
import type { ResolveSpecifier } from "./host.ts";
import { checkSourceOptions } from "./import-options.ts";
import { importBy, importSyncBy } from "./import-source.ts";
import { loadAnySource, loadAnySourceSync } from "./load-any-source.ts";

/** Whether `value` is a module source, of JavaScript or WebAssembly, also one of another realm. */
export function isModuleSource(value: unknown): value is object {
  return isWebAssemblyModule(value) || moduleSourceURL(value) !== undefined;
}

/**
 * What `import.source(specifier, options)` is compiled to, and `import source` where a module may
 * wait for it: `importSource` for JavaScript modules too.
 *
 * @param specifier - A module source, which is given back; any other value goes through ToString.
 * @param location - The importing module: `import.meta.url` or `__filename`.
 * @param resolve - How that module resolves specifiers: `import.meta.resolve` or `require.resolve`.
 * @param options - The options bag of the import.
 * @returns A promise of the module source, the same object for all imports of one resolved URL. All
 *   errors reject it.
 * @see https://tc39.es/proposal-esm-phase-imports/#sec-evaluate-import-call
 */
export async function importAnySource(
  specifier: unknown,
  location?: string,
  resolve?: ResolveSpecifier,
  options?: unknown,
): Promise<object> {
  if (!isModuleSource(specifier)) {
    return importBy(loadAnySource, { specifier, options, location, resolve });
  }
  checkSourceOptions(options);
  return specifier;
}

/**
 * What `import source x from "…"` is compiled to for Node: {@link importAnySource} without waiting.
 *
 * @param specifier - The specifier, or a URL object where it is relative to the module.
 * @param location - The importing module: `import.meta.url` or `__filename`.
 * @param resolve - How that module resolves specifiers: `import.meta.resolve` or `require.resolve`.
 * @param options - `{ with: attributes }` where the declaration has attributes.
 * @returns The module source.
 * @throws {Error} When the module cannot be found, read, parsed or compiled, or has no source.
 */
export function importAnySourceSync(
  specifier: unknown,
  location?: string,
  resolve?: ResolveSpecifier,
  options?: unknown,
): object {
  return importSyncBy(loadAnySourceSync, { specifier, options, location, resolve });
}
