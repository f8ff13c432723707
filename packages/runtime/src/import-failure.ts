import { detailsOf } from "./load-failure.ts";
import { loadOnDemand, loadOnDemandSync } from "./load-on-demand.ts";

/**
 * What an import fails with: the runtime's own failures in words, and everything else as it is.
 *
 * @param error - What came of the import.
 * @param url - The URL, or the specifier where it could not be resolved.
 * @param location - Where the importing module stands.
 */
export async function importFailure(
  error: unknown,
  url: string,
  location?: string | undefined,
): Promise<unknown> {
  // What `import.meta.resolve` throws names the importer already; what else there is is the program's.
  if (!detailsOf(error)) return error;
  return (await loadOnDemand(error)).importError(globalThis, error, url, location);
}

/** {@link importFailure} for Node. */
export function importFailureSync(
  error: unknown,
  url: string,
  location?: string | undefined,
): unknown {
  if (!detailsOf(error)) return error;
  return loadOnDemandSync(error).importError(globalThis, error, url, location);
}
