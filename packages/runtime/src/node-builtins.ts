/** The few functions of Node's builtins that the runtime calls. */
export interface NodeBuiltins {
  readonly fs: {
    readFileSync(path: string): Uint8Array<ArrayBuffer>;
    realpathSync: { native(path: string): string };
    statSync(path: string): { isDirectory(): boolean };
    readonly promises: { readFile(path: string): Promise<Uint8Array<ArrayBuffer>> };
  };
  readonly url: {
    fileURLToPath(url: string | URL): string;
    pathToFileURL(path: string): URL;
  };
  readonly module: {
    isBuiltin(specifier: string): boolean;
    createRequire(path: string): NodeRequire;
    new (id: string): { _compile(text: string, path: string, format: string): unknown };
  };
  readonly path: {
    basename(path: string): string;
    dirname(path: string): string;
    extname(path: string): string;
    isAbsolute(path: string): boolean;
    join(...paths: string[]): string;
  };
  readonly vm: { compileFunction(text: string, parameters: readonly string[]): unknown };
}

/** The `require` of a CommonJS module. */
export interface NodeRequire {
  (specifier: string): unknown;
  resolve(specifier: string): string;
}

interface NodeProcess {
  getBuiltinModule?(name: string): unknown;
  readonly release?: { readonly name?: string };
}

const { process } = globalThis as { process?: NodeProcess };

function builtin(name: string): unknown {
  return process?.getBuiltinModule?.(name);
}

/**
 * Node's builtins, or `undefined` elsewhere. `process.getBuiltinModule` rather than an import, so
 * that one build serves all hosts and no bundler sees a `node:` specifier.
 */
export function nodeBuiltins(): NodeBuiltins | undefined {
  const fs = builtin("fs");
  const [url, module, path, vm] = ["url", "module", "path", "vm"].map(builtin);
  return fs ? ({ fs, url, module, path, vm } as NodeBuiltins) : undefined;
}

/** Whether `http:` modules are out of reach, as they are in Node but not in Deno or Electron. */
export const refusesNetworkModules: boolean =
  process?.release?.name === "node" && !("document" in globalThis) && !("Deno" in globalThis);

/** Whether Node's CommonJS loader is here, which compiles ES modules too. Bun's is another. */
export const compilesModules: boolean = refusesNetworkModules && !("Bun" in globalThis);
