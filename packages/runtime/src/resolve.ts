import { nodeBuiltin } from "./node-builtins.ts";

type URLConstructor = typeof globalThis.URL;

/** Contexts of Node's `vm` have none of their own. */
export const URL: URLConstructor = globalThis.URL ?? nodeBuiltin("url")?.URL;

/** Whether a specifier is relative to the importing module. */
export function isRelative(specifier: string): boolean {
  return /^\.{0,2}\//.test(specifier);
}

/** A specifier that is a URL or relative to `base`, resolved; `undefined` for a bare specifier. */
export function resolveURLLike(specifier: string, base: string | undefined): string | undefined {
  try {
    return new URL(specifier, isRelative(specifier) ? base : undefined).href;
  } catch {
    return undefined;
  }
}
