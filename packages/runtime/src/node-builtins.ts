import type { WorkerThreads } from "./worker-start.ts";

/** The few functions of Node's builtins that the runtime calls, by builtin. */
export interface NodeBuiltins {
  readonly fs: {
    readonly readFileSync: (path: string | URL) => Uint8Array<ArrayBuffer>;
    realpathSync: { native(path: string | URL): string };
    statSync(path: string): { isDirectory(): boolean };
    readonly promises: {
      readonly readFile: (path: string | URL) => Promise<Uint8Array<ArrayBuffer>>;
    };
  };
  readonly url: {
    readonly URL: typeof URL;
    fileURLToPath(url: string | URL): string;
    pathToFileURL(path: string): URL;
  };
  readonly buffer: { atob(data: string): string };
  readonly module: {
    isBuiltin(specifier: string): boolean;
    createRequire(location: string): NodeRequire;
    new (id: string): { _compile(text: string, path: string, format: string): unknown };
  };
  readonly path: {
    basename(path: string): string;
    dirname(path: string): string;
    extname(path: string): string;
    isAbsolute(path: string): boolean;
    join(...paths: string[]): string;
  };
  readonly util: { readonly TextDecoder: typeof TextDecoder };
  readonly worker_threads: WorkerThreads;
  readonly vm: {
    compileFunction(text: string, parameters: readonly string[]): unknown;
    runInThisContext(code: string): unknown;
  };
  readonly diagnostics_channel: {
    channel(name: string): { publish(message: object): void };
  };
}

/** The `require` of a CommonJS module. */
export interface NodeRequire {
  (specifier: string): unknown;
  resolve(specifier: string): string;
  /** The CommonJS modules that there are, by their paths. */
  readonly cache: Readonly<Record<string, { readonly loaded: boolean; readonly exports: unknown }>>;
}

interface NodeGlobals {
  readonly process?: {
    getBuiltinModule?(name: string): unknown;
    readonly release?: { readonly name?: string };
    readonly versions?: { readonly electron?: string };
  };
}

/**
 * One of Node's builtins, or `undefined` elsewhere. `process.getBuiltinModule` rather than an import,
 * so that one build serves all hosts and no bundler sees a `node:` specifier.
 */
export function nodeBuiltin<Name extends keyof NodeBuiltins>(
  name: Name,
): NodeBuiltins[Name] | undefined {
  const builtin = (globalThis as NodeGlobals).process?.getBuiltinModule?.(name);
  return builtin as NodeBuiltins[Name] | undefined;
}

/** Whether `http:` modules are out of reach, as they are in Node but not in Deno or Electron. */
export function refusesNetworkModules(): boolean {
  const { process } = globalThis as NodeGlobals;
  // In Electron it is the windows that reach them. Node itself may have a document, jsdom's.
  const isWindow = process?.versions?.electron !== undefined && "document" in globalThis;
  return process?.release?.name === "node" && !isWindow && !("Deno" in globalThis);
}

/** Whether Node's CommonJS loader is here, which compiles ES modules too. Bun's is another. */
export function compilesModules(): boolean {
  return refusesNetworkModules() && !("Bun" in globalThis);
}
