import { LoadFailure } from "./load-failure.ts";

const relativeSpecifier = /^\.{0,2}\//;

/** A specifier that is a URL or relative to `base`, resolved; `undefined` for a bare specifier. */
export function resolveURLLike(specifier: string, base: string | undefined): string | undefined {
  try {
    return new URL(specifier, relativeSpecifier.test(specifier) ? base : undefined).href;
  } catch {
    return undefined;
  }
}

/** The failure of a specifier that nothing can resolve. */
export function unresolvable(specifier: string, cause?: unknown): LoadFailure {
  return new LoadFailure({
    errorClass: TypeError,
    problem: `Failed to resolve module specifier '${specifier}'`,
    cause,
  });
}
