/** The few functions of Node's builtins that the plugin calls when it looks at WebAssembly files. */
interface NodeBuiltins {
  readonly fs: { readFileSync(path: string): Uint8Array };
  readonly path: {
    dirname(path: string): string;
    basename(path: string): string;
    resolve(...paths: string[]): string;
  };
  readonly module: {
    createRequire(path: string): { resolve(specifier: string): string };
  };
}

interface Globals {
  readonly process?: { getBuiltinModule?(name: string): unknown };
}

/** Node's builtins; `undefined` where Babel runs elsewhere, as in a browser. */
export function nodeBuiltins(): NodeBuiltins | undefined {
  const { process } = globalThis as Globals;
  const [fs, path, module] = ["fs", "path", "module"].map((name) =>
    process?.getBuiltinModule?.(name),
  );
  return fs ? ({ fs, path, module } as NodeBuiltins) : undefined;
}
