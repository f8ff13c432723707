import { isModuleSource, moduleSourceURL } from "./brands.ts";
import { host, type Referrer, type ResolveSpecifier } from "./host.ts";
import { importFailure, importFailureSync } from "./import-failure.ts";
import { wasmPattern } from "./import-dynamic.ts";
import { checkSourceOptions, isObject } from "./import-options.ts";
import { nodeBuiltin } from "./node-builtins.ts";
import { pageURL } from "./page-url.ts";
import { realm } from "./realm.ts";
import { bootstrapURL, startWebWorker } from "./start-worker.ts";
import { startKey, type WorkerStart } from "./worker-start.ts";

type WorkerConstructor = new (specifier: unknown, options?: unknown) => object;

type WorkerCreation = [
  /** The global `Worker` or the one of `node:worker_threads`. */
  Constructor: WorkerConstructor,
  /** A module source, or what the constructor takes. */
  specifier: unknown,
  /** The options of the constructor, and `as`. */
  options?: unknown,
  /** The module that starts the worker: `import.meta.url` or `__filename`. */
  location?: string,
  /** How that module resolves specifiers: `import.meta.resolve` or `require.resolve`. */
  resolve?: ResolveSpecifier,
  /** The specifiers of the modules that implement evaluators, by their attributes. */
  evaluators?: Readonly<Record<string, unknown>>,
  /** Whether the URLs of `.wasm` files are left to the constructor too. */
  leavesWebAssembly?: boolean,
];

/**
 * What `new Worker(specifier, options)` is compiled to where the specifier may be a module source or
 * names a WebAssembly module, or where the options may have an evaluator attribute. Everything else goes
 * to the constructor.
 *
 * @param args - The constructor, the specifier, the options, and the module that starts the worker.
 * @returns The worker. It has an instance of its own, and of a compiled source shares the code.
 * @throws {TypeError} When the options beside a source have an evaluator attribute.
 * @see https://github.com/whatwg/html/pull/11152
 */
export function createWorker(...args: WorkerCreation): object {
  const [Constructor, specifier, options, location, resolve, evaluators = {}, leavesWebAssembly] =
    args;
  const attribute = isObject(options) ? options["as"] : undefined;
  const isSource = isModuleSource(specifier);
  const threads = nodeBuiltin("worker_threads");
  const isThread = threads !== undefined && Constructor !== (globalThis.Worker as unknown);
  const isWasm = !leavesWebAssembly && isWasmURL(specifier) && runsModules(isThread, options);
  if (!isSource && !isWasm && attribute === undefined) return new Constructor(specifier, options);
  if (isSource) checkSourceOptions(options);
  const { as: _, ...others } = Object(options) as { as?: unknown };
  const moduleURL = isSource ? moduleSourceURL(specifier) : undefined;
  if (moduleURL !== undefined) {
    const place = isThread ? new URL(moduleURL) : moduleURL;
    return new Constructor(place, { ...others, type: "module" });
  }
  // What it is supplied with in the place of builtins does not go along, so the worker compiles it anew.
  const isPlain = isSource && !realm.builtinImports?.has(specifier);
  const start: WorkerStart = {
    url: isSource ? realm.sourceURLs.get(specifier) : workerURL(specifier, isThread),
    source: isPlain ? specifier : undefined,
    attribute: attribute as string | undefined,
    evaluators: Object.entries(evaluators).map(([name, module]) => [
      name,
      resolveEvaluator(`${module as string}`, location, resolve),
    ]),
    location,
  };
  if (!isThread) return startWebWorker(others, start);
  // Not `workerData`, which is the program's.
  threads.setEnvironmentData(startKey, start);
  try {
    return new Constructor(bootstrapURL(), others);
  } finally {
    threads.setEnvironmentData(startKey);
  }
}

/** Where the module of an evaluator stands: a URL, or a promise of it. */
function resolveEvaluator(specifier: string, ...referrer: Referrer): string | Promise<string> {
  const [location] = referrer;
  try {
    const url = host.resolve(specifier, ...referrer);
    if (typeof url === "string") return url;
    return url.catch(async (error: unknown) => {
      throw await importFailure(error, specifier, location);
    });
  } catch (error) {
    throw importFailureSync(error, specifier, location);
  }
}

function isWasmURL(specifier: unknown): boolean {
  // A URL may be of another realm, or of one that has no class for it.
  const { href } = Object(specifier) as { href?: unknown };
  const url = href ?? specifier;
  return typeof url === "string" && wasmPattern.test(url);
}

/** Node's threads run whatever file they are given, others only modules where they are asked to. */
function runsModules(isThread: boolean, options: unknown): boolean {
  const { eval: isCode, type } = Object(options) as { eval?: unknown; type?: unknown };
  return isThread ? !isCode : type === "module";
}

/** What the constructor takes, as a URL: strings are relative to the page, or paths for threads, jsdom or not. */
function workerURL(specifier: unknown, isThread: boolean): string {
  const page = isThread ? undefined : pageURL();
  if (page !== undefined || /^[a-z]{2,}:/i.test(String(specifier))) {
    return new URL(specifier as string, page).href;
  }
  return nodeBuiltin("url")!.pathToFileURL(specifier as string).href;
}
