import * as native from "./create-worker.ts";
import { pathOf } from "./jest-import.ts";
import { jestResolver, type Load } from "./jest-load.ts";

type NativeCreation = Parameters<typeof native.createWorker>;

/** A worker, as the output asks for one. */
type WorkerCreation = [
  /** That of `node:worker_threads`. */
  Constructor: NativeCreation[0],
  /** A module source, or what the constructor takes. */
  specifier: unknown,
  /** The options of the constructor, and `as`. */
  options: unknown,
  /** The module that starts the worker: `import.meta.url` or `__filename`. */
  location: string,
  /** The `require` of that module, or a function that calls its `import()`. */
  load: Load,
  /** The specifiers of the modules that implement evaluators, by their attributes. */
  evaluators?: NativeCreation[5],
  /** Whether the URLs of `.wasm` files are left to the constructor too. */
  leavesWebAssembly?: NativeCreation[6],
];

/**
 * What `new Worker(specifier, options)` is compiled to for Jest. The worker runs outside of Jest: no mock
 * reaches it, and what it imports is not compiled.
 *
 * @param args - The constructor, the specifier, the options, the importing module and how it loads others.
 * @returns The worker.
 * @throws {TypeError} When the options beside a source have an evaluator attribute.
 */
export function createWorker(...args: WorkerCreation): object {
  const [Constructor, specifier, options, location, load, ...others] = args;
  const resolve = jestResolver(location, load);
  return native.createWorker(Constructor, specifier, options, pathOf(location), resolve, ...others);
}
