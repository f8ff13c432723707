import { host, type ResolveSpecifier } from "./host.ts";
import { importFailure, importFailureSync } from "./import-failure.ts";
import { checkImportOptions } from "./import-options.ts";
import { loadSource, loadSourceSync } from "./load-source.ts";

/** An import in the source phase, as the output hands it in. */
export type SourceImport = [
  /** Any value; it goes through ToString before `options` is read. */
  specifier: unknown,
  /** The importing module: `import.meta.url` or `__filename`. */
  location?: string,
  /**
   * How that module resolves specifiers: `import.meta.resolve` or `require.resolve`. Without it, only
   * URLs and relative specifiers can be resolved.
   */
  resolve?: ResolveSpecifier,
  /** The options bag of `import.source()`, or `{ with: attributes }` where a declaration has attributes. */
  options?: unknown,
];

/**
 * What `import.source(specifier, options)` is compiled to where only WebAssembly has a source, and
 * `import source` where a module may wait for it.
 *
 * @param args - The specifier, the importing module, how it resolves, and the options.
 * @returns A promise of the module source, the same object for all imports of one resolved URL.
 *   All errors reject it. Those of loading have the class and the code that Node gives them, and the
 *   properties `url` and `referrer`; what `specifier` or `options` throw is passed on.
 * @see https://tc39.es/ecma262/#sec-evaluate-import-call
 */
export function importSource(...args: SourceImport): Promise<object> {
  return importBy(loadSource, args);
}

/**
 * What `import source x from "…"` is compiled to for Node: {@link importSource} without waiting.
 *
 * @param args - The specifier, the importing module, how it resolves, and the options.
 * @returns The module source.
 * @throws {Error} When the module cannot be found, read or compiled, or has no source.
 */
export function importSourceSync(...args: SourceImport): object {
  return importSyncBy(loadSourceSync, args);
}

/** Imports by a way to load what a URL names. */
export async function importBy(
  load: (url: string) => Promise<object>,
  [specifier, location, resolve, options]: SourceImport,
): Promise<object> {
  // Not `String()`: a Symbol is a TypeError here.
  let url = `${specifier as string}`;
  try {
    checkImportOptions(options);
    const resolved = host.resolve(url, location, resolve);
    // Who need not wait does not.
    url = typeof resolved === "string" ? resolved : await resolved;
    return await load(url);
  } catch (error) {
    throw await importFailure(error, url, location);
  }
}

/** {@link importBy} without waiting. */
export function importSyncBy(
  load: (url: string) => object,
  [specifier, location, resolve, options]: SourceImport,
): object {
  let url = `${specifier as string}`;
  try {
    checkImportOptions(options);
    url = host.resolve(url, location, resolve) as string;
    return load(url);
  } catch (error) {
    throw importFailureSync(error, url, location);
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
 * What a bundler has made of the specifier of a package's file. Bundlers put the URL of the file that
 * they emit in the place of a `new URL` that is relative to `import.meta.url`; the specifier is then
 * of no more use, for packages are gone. Without a bundler, the URL is what it says, and the
 * specifier goes on to be resolved.
 *
 * @param specifier - The bare specifier as it is written.
 * @param asset - Gives the specifier as a URL that is relative to the module, which bundlers replace.
 * @param location - The importing module: `import.meta.url`.
 * @returns The URL that a bundler has put in, else the specifier.
 */
export function bundledAsset(
  specifier: string,
  asset: () => { readonly href: string },
  location: string | undefined,
): string {
  const naive = hrefOf(() => new URL(specifier, location));
  const actual = hrefOf(asset);
  return actual === undefined || actual === naive ? specifier : actual;
}

/** `undefined` where the module's own URL is no base for others, as `data:` and `blob:` are not. */
function hrefOf(url: () => { readonly href: string }): string | undefined {
  try {
    return url().href;
  } catch {
    return undefined;
  }
}

/**
 * Where the running script stands, for scripts and for modules that may run as one. It is known only
 * while a script runs for the first time, so the output calls this at its head.
 *
 * @returns The script's URL; for inline scripts that of the page.
 */
export function scriptLocation(): string | undefined {
  const { document } = globalThis as { document?: Document };
  const script = document?.currentScript as HTMLScriptElement | null | undefined;
  return script?.src || document?.baseURI;
}
