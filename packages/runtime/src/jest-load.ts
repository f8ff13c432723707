import { LoadFailure } from "./load-failure.ts";
import { nodeBuiltin, type NodeBuiltins, type NodeRequire } from "./node-builtins.ts";

/** How a module of Jest's loads others: its `require`, or a function that calls its `import()`. */
export type Load = ((specifier: string) => unknown) & { resolve?(specifier: string): string };

/** Which module of Jest's registry an import means. */
export interface JestRequest {
  /** What Jest is asked for: a path or a package's file. */
  readonly specifier: string;
  /** Query and hash of the URL, which Jest knows nothing of. */
  readonly suffix: string;
  /** Whether Jest finds a file; it may still have a virtual mock. */
  readonly isFound: boolean;
}

/** Stands for a `.wasm` in Jest's registry: a file that @import-phases/jest writes. */
const standIn = /\.wasm\.import-phases(?:\.import)?\.cjs$/;

/**
 * Whether Jest runs this code in its sandbox. It does not run its own set-up there, as `globalSetup`,
 * though babel-jest compiles it.
 */
const isSandbox: boolean = (() => {
  const vm = nodeBuiltin("vm");
  return vm !== undefined && vm.runInThisContext("Object") !== Object;
})();

/**
 * What Jest's registry has to be asked for; `undefined` where the import is none of its concern.
 *
 * @throws {LoadFailure} When Jest is not set up to load WebAssembly.
 */
export function jestRequest(
  specifier: string,
  location: string,
  load: Load,
): JestRequest | undefined {
  if (!isSandbox) return undefined;
  const parts = splitSpecifier(specifier);
  if (!parts) return undefined;
  const [path, suffix] = parts;
  const resolved = resolvedPath(path, resolverOf(location, load));
  const request = { specifier: path, suffix, isFound: resolved !== undefined };
  if (resolved?.endsWith(".wasm")) {
    throw new LoadFailure({
      problem: `Jest is not set up to load '${resolved}'`,
      cure: 'Add `preset: "@import-phases/jest"` to the configuration of Jest. Where that has a `resolver` of its own, make it with `createResolver` of @import-phases/jest/resolver.',
    });
  }
  // A module that is no WebAssembly must not be evaluated; a mock may be in any file.
  const isWebAssembly = path.endsWith(".wasm") || (resolved && standIn.test(resolved));
  return isWebAssembly ? request : undefined;
}

/** What the registry is asked for, and query and hash; `undefined` for URLs that hold the module itself. */
function splitSpecifier(specifier: string): [path: string, suffix: string] | undefined {
  const [, path, suffix] = /^(#?[^?#]*)(.*)$/s.exec(specifier) as unknown as [
    string,
    string,
    string,
  ];
  if (/^\.{0,2}\//.test(path)) return [decode(path), suffix];
  if (path.startsWith("file:")) return [nodeBuiltin("url")!.fileURLToPath(path), suffix];
  // The configuration of Jest may map other URLs, as it may map names.
  return path.startsWith("data:") ? undefined : [path, suffix];
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function resolvedPath(
  specifier: string,
  resolve: (specifier: string) => string,
): string | undefined {
  try {
    return resolve(specifier);
  } catch {
    return undefined;
  }
}

function resolverOf(location: string, load: Load): (specifier: string) => string {
  return load.resolve ?? ((specifier) => moduleRequire(location).resolve(specifier));
}

/** How Jest resolves what a module requires, to the path of a file that is no stand-in. */
export function jestResolver(location: string, load: Load): (specifier: string) => string {
  return (specifier) => {
    const path = resolverOf(location, load)(specifier);
    if (!standIn.test(path)) return path;
    const text = new TextDecoder().decode(nodeBuiltin("fs")!.readFileSync(path));
    return JSON.parse(/ in the place of (".*")\.$/m.exec(text)![1]!) as string;
  };
}

/** Where a module is by Jest's rules; `undefined` for URLs that are no files, and for what Jest does not find. */
export function jestURL(specifier: string, location: string, load: Load): string | undefined {
  const [path, suffix] = (isSandbox && splitSpecifier(specifier)) || [];
  const resolved =
    path === undefined ? undefined : resolvedPath(path, jestResolver(location, load));
  if (resolved === undefined || !nodeBuiltin("path")!.isAbsolute(resolved)) return undefined;
  return nodeBuiltin("url")!.pathToFileURL(resolved).href + suffix!;
}

declare const require: NodeRequire;

/** ES modules ask through CommonJS, for Jest 29 has no `import.meta.resolve`. */
export function moduleRequire(location: string): NodeRequire {
  // Jest's own. That of `process.getBuiltinModule` is Node's, except in the newest Jest.
  const { createRequire } = require("node:module") as NodeBuiltins["module"];
  return createRequire(location);
}
