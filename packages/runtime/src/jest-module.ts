import { isModuleSource } from "./import-any-source.ts";
import { takeCompiledModule } from "./jest-compile-cache.ts";
import { nodeBuiltin } from "./node-builtins.ts";

/**
 * The export by which a module of Jest's registry says which wasm it is. It is a constant string, so
 * that automocks, and objects that spread `jest.requireActual()`, keep it.
 */
const urlExport = "import-phases:url";

/** What Jest's registry holds for a wasm: ours, or what a mock has put in its place. */
type JestModule = Readonly<Record<string, unknown>>;

/**
 * What Jest's registry holds for a `.wasm` file. Nothing is instantiated until an export is read.
 *
 * @param path - The real path of the file.
 * @returns An object with the exports of the instance.
 */
export function jestModule(path: string): object {
  const { href: url } = nodeBuiltin("url")!.pathToFileURL(path);
  takeCompiledModule(url, path);
  return Object.defineProperty({ [urlExport]: url }, "__esModule", { value: true });
}

/** The exports of what `import()` or `require()` has given. */
export function exportsOf(loaded: unknown): unknown {
  // In ES modules, Jest hands out CommonJS as the `default` of a namespace.
  const inner = (loaded as { default?: JestModule } | undefined)?.default;
  return inner && (urlExport in Object(inner) || inner["__esModule"]) ? inner : loaded;
}

/** The URL of the wasm that `exports` stand for, `undefined` for what a mock has made up. */
export function urlOf(exports: unknown): string | undefined {
  return (Object(exports) as JestModule)[urlExport] as string | undefined;
}

/** The source that a mock gives: itself or its `default`, whatever that is. */
export function mockedSource(exports: unknown): { readonly source: unknown } | undefined {
  if (isModuleSource(exports)) return { source: exports };
  const object = Object(exports) as JestModule;
  return "default" in object ? { source: object["default"] } : undefined;
}
