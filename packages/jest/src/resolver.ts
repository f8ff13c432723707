import { createRequire } from "node:module";
import "./compile-cache.ts";
import { writeStandIn } from "./stand-in.ts";

/** What Jest hands to a resolver, as far as it is used here. */
export interface ResolverOptions {
  readonly basedir: string;
  readonly conditions?: readonly string[] | undefined;
  readonly defaultResolver: Resolver;
}

/** A resolver as Jest's option `resolver` takes it. */
export type Resolver = (specifier: string, options: ResolverOptions) => string;

/**
 * Makes a resolver that knows `.wasm` files, over one that a project has already. Jest refuses to
 * require a file that ends in `.wasm`, and its ES modules never ask a transform for one; so the resolver
 * answers with a stand-in, which Jest loads, mocks and resets as any module.
 *
 * @param base - The project's own resolver; without it, Jest's.
 * @returns What the project's resolver file exports as `sync`.
 */
export function createResolver(base?: Resolver): Resolver {
  return (specifier, options) => {
    const resolve = base ?? options.defaultResolver;
    const path = runtimePath(specifier, () => resolve(specifier, options));
    if (!path?.endsWith(".wasm") || isDependencyGraph(options)) return path;
    return writeStandIn(path, options.conditions?.includes("import") ?? false);
  };
}

/** What the compiled files import has come with this package, which not every `node_modules` shows. */
function runtimePath(specifier: string, resolve: () => string): string {
  try {
    return resolve();
  } catch (error) {
    if (!specifier.startsWith("@import-phases/runtime/")) throw error;
    return createRequire(import.meta.url).resolve(specifier);
  }
}

/** What `resolver: "@import-phases/jest/resolver"` is for Jest. */
export const sync: Resolver = createResolver();

/**
 * Whether Jest asks which files a test depends on, as for `--watch` and `--findRelatedTests`. It then
 * needs the file that changes.
 */
function isDependencyGraph({ conditions }: ResolverOptions): boolean {
  // Only then, and for `moduleNameMapper` in Jest 29, it names no conditions.
  if (conditions) return false;
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 30;
  const { stack } = new Error();
  Error.stackTraceLimit = stackTraceLimit;
  return /[\\/]jest-resolve-dependencies[\\/]/.test(stack!);
}
