import { isModuleSource } from "./brands.ts";
import { checkSourceOptions } from "./import-options.ts";
import { importBy, importSyncBy, type SourceImport } from "./import-source.ts";
import { loadAnySource, loadAnySourceSync } from "./load-any-source.ts";

/**
 * What `import.source(specifier, options)` is compiled to, and `import source` where a module may
 * wait for it: `importSource` for JavaScript modules too.
 *
 * @param args - As those of `importSource`; a specifier that is a module source is given back.
 * @returns A promise of the module source, the same object for all imports of one resolved URL. All
 *   errors reject it.
 * @see https://tc39.es/proposal-esm-phase-imports/#sec-evaluate-import-call
 */
export async function importAnySource(...args: SourceImport): Promise<object> {
  const [specifier, , , options] = args;
  if (!isModuleSource(specifier)) return importBy(loadAnySource, args);
  checkSourceOptions(options);
  return specifier;
}

/**
 * What `import source x from "…"` is compiled to for Node: {@link importAnySource} without waiting.
 *
 * @param args - As those of `importSourceSync`.
 * @returns The module source.
 * @throws {Error} When the module cannot be found, read, parsed or compiled, or has no source.
 */
export function importAnySourceSync(...args: SourceImport): object {
  return importSyncBy(loadAnySourceSync, args);
}
