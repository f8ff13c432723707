import { importFailureSync } from "./import-failure.ts";
import { checkImportOptions } from "./import-options.ts";
import { jestRequest, jestResolver, type JestRequest, type Load } from "./jest-load.ts";
import { nodeBuiltin } from "./node-builtins.ts";

/** The first arguments of all that the output calls in Jest. */
export type ImportArguments = readonly [
  specifier: unknown,
  location: string,
  load: Load,
  options?: unknown,
];

/** How a module imports what is none of the concern of Jest's registry. */
export interface NativeReferrer {
  readonly location: string;
  readonly resolve: (specifier: string) => string;
  readonly options: unknown;
}

/** What is known of an import when its module is there. */
export interface LoadedImport {
  /** The specifier. */
  readonly name: string;
  /** Query and hash. */
  readonly suffix: string;
  /** Imports by a URL, past Jest's registry. */
  natively(url: string): unknown;
}

/** What an import makes of a module. */
export interface Wanted {
  /** Imports what is none of the registry's concern. */
  natively(name: string, referrer: NativeReferrer): unknown;
  /** Takes it from what Jest has loaded. */
  from(loaded: unknown, imported: LoadedImport): unknown;
  /** What stands for it although loading failed. */
  insteadOf?(error: unknown, imported: LoadedImport): { readonly result: unknown } | undefined;
}

/** Imports through Jest's registry. */
export async function importBy(args: ImportArguments, wanted: Wanted): Promise<unknown> {
  const job = importJob(args, wanted);
  if (!job.request) return job.natively();
  let loaded: unknown;
  try {
    loaded = await args[2](job.request.specifier);
  } catch (error) {
    return job.recover(error);
  }
  return job.take(loaded);
}

/** {@link importBy} without waiting. */
export function importSyncBy(args: ImportArguments, wanted: Wanted): unknown {
  const job = importJob(args, wanted);
  if (!job.request) return job.natively();
  let loaded: unknown;
  try {
    loaded = args[2](job.request.specifier);
  } catch (error) {
    return job.recover(error);
  }
  return job.take(loaded);
}

/** The steps of an import, of which the one that may take time is the caller's. */
interface ImportJob {
  /** Absent where Jest's registry has nothing to do with it. */
  readonly request: JestRequest | undefined;
  natively(): unknown;
  take(loaded: unknown): unknown;
  /** What the registry does not find is looked for without it, for the sake of the error. */
  recover(error: unknown): unknown;
}

function importJob(
  [specifier, location, load, options]: ImportArguments,
  wanted: Wanted,
): ImportJob {
  const name = `${specifier as string}`;
  function check<Checked>(run: () => Checked): Checked {
    try {
      return run();
    } catch (error) {
      throw importFailureSync(error, name, location);
    }
  }
  function natively(url = name): unknown {
    // Jest resolves to paths, also for ES modules, and what CommonJS resolves to is a path.
    const resolve = jestResolver(location, load);
    return wanted.natively(url, { location: pathOf(location), resolve, options });
  }
  const request = check(() => {
    checkImportOptions(options);
    return jestRequest(name, location, load);
  });
  const imported = { name, suffix: request?.suffix ?? "", natively };
  return {
    request,
    natively,
    take: (loaded) => check(() => wanted.from(loaded, imported)),
    recover(error) {
      if (isMissing(error, request!)) return natively();
      const instead = wanted.insteadOf?.(error, imported);
      if (!instead) throw error;
      return instead.result;
    },
  };
}

/** The path of a file that is given by its URL or its path. */
export function pathOf(location: string): string {
  return location.startsWith("file:") ? nodeBuiltin("url")!.fileURLToPath(location) : location;
}

/** Whether it is Jest that does not find the module, and not something within the module. */
function isMissing(error: unknown, { specifier, isFound }: JestRequest): boolean {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  return !isFound && code === "MODULE_NOT_FOUND" && String(message).includes(specifier);
}
