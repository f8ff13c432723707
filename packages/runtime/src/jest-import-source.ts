import { isModuleSource } from "./brands.ts";
import * as native from "./import-any-source.ts";
import * as nativeWasm from "./import-source.ts";
import { importBy, importSyncBy, type Wanted } from "./jest-import.ts";
import type { Load } from "./jest-load.ts";
import { exportsOf, mockedSource, urlOf } from "./jest-module.ts";
import { LoadFailure } from "./load-failure.ts";
import { realm } from "./realm.ts";

/** An import in the source phase, as the output hands it in. */
type SourceImport = [
  /** Any value; it goes through ToString before the options are read. */
  specifier: unknown,
  /** The importing module: `import.meta.url` or `__filename`. */
  location: string,
  /** The `require` of that module, or a function that calls its `import()`. */
  load: Load,
  /** The options bag of the import. */
  options?: unknown,
];

/**
 * What `import.source()` is compiled to for Jest, and `import source` in its ES modules: Jest's registry
 * is asked for the module, so that mocks and resets hold.
 *
 * @param args - The specifier, the importing module, how it loads others, and the options.
 * @returns A promise of the module source, or of what a mock gives for it.
 */
export async function importSource(...args: SourceImport): Promise<unknown> {
  return importBy(args, sourceBy(nativeWasm.importSource));
}

/**
 * What `import source` is compiled to for Jest in CommonJS: {@link importSource} without waiting.
 *
 * @param args - The specifier, the importing module, its `require`, and the options.
 * @returns The module source, or what a mock gives for it.
 * @throws {Error} When the module cannot be found, read or compiled, or has no source.
 */
export function importSourceSync(...args: SourceImport): unknown {
  return importSyncBy(args, sourceBy(nativeWasm.importSourceSync));
}

/**
 * {@link importSource} for JavaScript modules too.
 *
 * @param args - A module source, which is given back, or as for {@link importSource}.
 * @returns A promise of the module source, or of what a mock gives for it.
 */
export async function importAnySource(...args: SourceImport): Promise<unknown> {
  if (isModuleSource(args[0])) return native.importAnySource(args[0], "", undefined, args[3]);
  return importBy(args, sourceBy(native.importAnySource));
}

/**
 * {@link importSourceSync} for JavaScript modules too.
 *
 * @param args - As for {@link importSourceSync}.
 * @returns The module source, or what a mock gives for it.
 * @throws {Error} When the module cannot be found, read, parsed or compiled, or has no source.
 */
export function importAnySourceSync(...args: SourceImport): unknown {
  return importSyncBy(args, sourceBy(native.importAnySourceSync));
}

type NativeImport = (
  specifier: string,
  location: string,
  resolve: (specifier: string) => string,
  options?: unknown,
) => unknown;

/** What is wanted of a module: its source, by a function of the runtime where nothing mocks it. */
function sourceBy(importer: NativeImport): Wanted {
  return {
    natively: (name, { location, resolve, options }) => importer(name, location, resolve, options),
    from(loaded, { name, suffix, natively }) {
      const exports = exportsOf(loaded);
      const mocked = mockedSource(exports);
      if (mocked) return mocked.source;
      const url = urlOf(exports);
      if (url !== undefined) return natively(url + suffix);
      throw new LoadFailure({
        errorClass: SyntaxError,
        code: "ERR_SOURCE_PHASE_NOT_DEFINED",
        problem: `The mock of '${name}' has no source`,
        cure: "Let its factory return a WebAssembly.Module, or an object that has the source as `default`.",
      });
    },
    // Jest makes mocks of what an instance exports, which it may not be possible to link.
    insteadOf(error, { natively }) {
      const url = realm.failedMocks?.get(Object(error) as object);
      return url === undefined ? undefined : { result: natively(url) };
    },
  };
}
