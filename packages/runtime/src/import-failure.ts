import type { FailedImport } from "./import-error.ts";
import { detailsOf } from "./load-failure.ts";
import { loadOnDemand, loadOnDemandSync } from "./load-on-demand.ts";

/** What an import fails with: the runtime's own failures in words, and everything else as it is. */
export async function importFailure(error: unknown, failed: FailedImport): Promise<unknown> {
  // What `import.meta.resolve` throws names the importer already; what else there is is the program's.
  const details = detailsOf(error);
  return details ? (await loadOnDemand(error)).importError(details, failed, globalThis) : error;
}

/** {@link importFailure} for Node. */
export function importFailureSync(error: unknown, failed: FailedImport): unknown {
  const details = detailsOf(error);
  return details ? loadOnDemandSync(error).importError(details, failed, globalThis) : error;
}
