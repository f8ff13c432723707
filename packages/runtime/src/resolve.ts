import { nodeBuiltin } from "./node-builtins.ts";

/** Contexts of Node's `vm` have none of their own. */
const URL = globalThis.URL ?? nodeBuiltin("url")?.URL;

/** A specifier that is a URL or relative to `base`, resolved; `undefined` for a bare specifier. */
export function resolveURLLike(specifier: string, base: string | undefined): string | undefined {
  try {
    return new URL(specifier, /^\.{0,2}\//.test(specifier) ? base : undefined).href;
  } catch {
    return undefined;
  }
}
