import { host, type ResolveSpecifier } from "./host.ts";
import { checkImportOptions } from "./import-options.ts";
import { importError } from "./load-failure.ts";
import { loadSource, loadSourceSync } from "./load-source.ts";

/**
 * What `import.source(specifier, options)` is compiled to, and `import source` where a module may
 * wait for it.
 *
 * @param specifier - Any value; it goes through ToString before `options` is read.
 * @param location - The importing module: `import.meta.url` or `__filename`.
 * @param resolve - How that module resolves specifiers: `import.meta.resolve` or `require.resolve`.
 *   Without it, only URLs and relative specifiers can be resolved.
 * @param options - The options bag of the import.
 * @returns A promise of the module source, the same object for all imports of one resolved URL.
 *   All errors reject it, with the class and the code that Node gives them, and with the
 *   properties `url` and `referrer`.
 * @see https://tc39.es/ecma262/#sec-evaluate-import-call
 */
export async function importSource(
  specifier: unknown,
  location?: string,
  resolve?: ResolveSpecifier,
  options?: unknown,
): Promise<object> {
  // Not `String()`: a Symbol is a TypeError here.
  let url = `${specifier as string}`;
  checkImportOptions(options);
  try {
    url = host.resolve(url, { location, resolve });
    return await loadSource(url);
  } catch (error) {
    throw importError(error, url, host.describe(location));
  }
}

/**
 * What `import source x from "…"` is compiled to for Node: {@link importSource} without waiting.
 *
 * @param specifier - The specifier, or a URL object where it is relative to the module.
 * @param location - The importing module: `import.meta.url` or `__filename`.
 * @param resolve - How that module resolves specifiers: `import.meta.resolve` or `require.resolve`.
 * @param options - `{ with: attributes }` where the declaration has attributes.
 * @returns The module source.
 * @throws {Error} When the module cannot be found, read or compiled, or has no source.
 */
export function importSourceSync(
  specifier: unknown,
  location?: string,
  resolve?: ResolveSpecifier,
  options?: unknown,
): object {
  let url = `${specifier as string}`;
  checkImportOptions(options);
  try {
    url = host.resolve(url, { location, resolve });
    return loadSourceSync(url);
  } catch (error) {
    throw importError(error, url, host.describe(location));
  }
}

/**
 * What several `import source` declarations of one module wait for together: `Promise.all`, whatever
 * the program calls `Promise`.
 *
 * @param loads - The promises of {@link importSource}, all of them under way.
 * @returns The module sources, in order.
 */
export function allSources(loads: readonly Promise<object>[]): Promise<object[]> {
  return Promise.all(loads);
}

/**
 * Where the running script stands, for scripts and for modules that may run as one. It is known only
 * while a script runs for the first time, so the output calls this at its head.
 *
 * @returns The script's URL; for inline scripts that of the page, for workers that of the worker.
 */
export function scriptLocation(): string | undefined {
  const { document, location } = globalThis as { document?: Document; location?: Location };
  const script = document?.currentScript as HTMLScriptElement | null | undefined;
  return script?.src || document?.baseURI || location?.href;
}
