import * as native from "./import-any-source.ts";
import { importFailureSync } from "./import-failure.ts";
import { checkImportOptions } from "./import-options.ts";
import * as nativeWasm from "./import-source.ts";
import { jestRequest, jestResolver, type JestRequest, type Load } from "./jest-load.ts";
import { exportsOf, mockedSource, urlOf } from "./jest-module.ts";
import { LoadFailure } from "./load-failure.ts";
import { nodeBuiltin } from "./node-builtins.ts";

type ImportArguments = [
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
export async function importSource(...args: ImportArguments): Promise<unknown> {
  return importBy(nativeWasm.importSource, args);
}

/**
 * What `import source` is compiled to for Jest in CommonJS: {@link importSource} without waiting.
 *
 * @param args - The specifier, the importing module, its `require`, and the options.
 * @returns The module source, or what a mock gives for it.
 * @throws {Error} When the module cannot be found, read or compiled, or has no source.
 */
export function importSourceSync(...args: ImportArguments): unknown {
  return importSyncBy(nativeWasm.importSourceSync, args);
}

/**
 * {@link importSource} for JavaScript modules too.
 *
 * @param args - A module source, which is given back, or as for {@link importSource}.
 * @returns A promise of the module source, or of what a mock gives for it.
 */
export async function importAnySource(...args: ImportArguments): Promise<unknown> {
  if (native.isModuleSource(args[0]))
    return native.importAnySource(args[0], "", undefined, args[3]);
  return importBy(native.importAnySource, args);
}

/**
 * {@link importSourceSync} for JavaScript modules too.
 *
 * @param args - As for {@link importSourceSync}.
 * @returns The module source, or what a mock gives for it.
 * @throws {Error} When the module cannot be found, read, parsed or compiled, or has no source.
 */
export function importAnySourceSync(...args: ImportArguments): unknown {
  return importSyncBy(native.importAnySourceSync, args);
}

async function importBy(
  importer: NativeImport<Promise<object>>,
  args: ImportArguments,
): Promise<unknown> {
  const job = sourceImport(args, importer);
  if (!job.request) return job.importNatively();
  try {
    return await job.sourceIn(await args[2](job.request.specifier));
  } catch (error) {
    return job.recover(error);
  }
}

function importSyncBy(importer: NativeImport<object>, args: ImportArguments): unknown {
  const job = sourceImport(args, importer);
  if (!job.request) return job.importNatively();
  try {
    return job.sourceIn(args[2](job.request.specifier));
  } catch (error) {
    return job.recover(error);
  }
}

type NativeImport<Result> = (
  specifier: string,
  location: string,
  resolve: (specifier: string) => string,
  options?: unknown,
) => Result;

/** The steps of an import, of which the one that may take time is the caller's. */
interface SourceImportJob<Result> {
  /** Absent where Jest's registry has nothing to do with it. */
  readonly request: JestRequest | undefined;
  importNatively(): Result;
  sourceIn(loaded: unknown): unknown;
  /** What the registry does not find is looked for without it, for the sake of the error. */
  recover(error: unknown): Result;
}

function sourceImport<Result>(
  [specifier, location, load, options]: ImportArguments,
  importer: NativeImport<Result>,
): SourceImportJob<Result> {
  const name = `${specifier as string}`;
  function check<Checked>(run: () => Checked): Checked {
    try {
      return run();
    } catch (error) {
      throw importFailureSync(error, { url: name, location });
    }
  }
  function importNatively(url = name): Result {
    // Jest resolves to paths, also for ES modules, and what CommonJS resolves to is a path.
    return importer(url, pathOf(location), jestResolver(location, load), options);
  }
  const request = check(() => {
    checkImportOptions(options);
    return jestRequest(name, location, load);
  });
  return {
    request,
    importNatively,
    sourceIn(loaded) {
      const exports = exportsOf(loaded);
      const url = urlOf(exports);
      if (url !== undefined) return importNatively(url + request!.suffix);
      return check(() => sourceOfMock(exports, name));
    },
    recover(error) {
      if (!isMissing(error, request!)) throw error;
      return importNatively();
    },
  };
}

function pathOf(location: string): string {
  return location.startsWith("file:") ? nodeBuiltin("url")!.fileURLToPath(location) : location;
}

/** Whether it is Jest that does not find the module, and not something within the module. */
function isMissing(error: unknown, { specifier, isFound }: JestRequest): boolean {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  return !isFound && code === "MODULE_NOT_FOUND" && String(message).includes(specifier);
}

function sourceOfMock(exports: unknown, name: string): unknown {
  const mocked = mockedSource(exports);
  if (mocked) return mocked.source;
  throw new LoadFailure({
    errorClass: SyntaxError,
    code: "ERR_SOURCE_PHASE_NOT_DEFINED",
    problem: `The mock of '${name}' has no source`,
    cure: "Let its factory return a WebAssembly.Module, or an object that has the source as `default`.",
  });
}
