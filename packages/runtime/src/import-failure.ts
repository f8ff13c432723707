import type { FailedImport } from "./import-error.ts";
import { detailsOf } from "./load-failure.ts";
import { loadOnDemand, loadOnDemandSync } from "./load-on-demand.ts";
import type * as OnDemand from "./on-demand.ts";

/** Loads what is needed to deal with an error, which is thrown as it is where that cannot be had. */
export function onDemandAfter(error: unknown): Promise<typeof OnDemand> {
  return loadOnDemand().catch(() => {
    throw error;
  });
}

/** {@link onDemandAfter} for Node. */
export function onDemandAfterSync(error: unknown): typeof OnDemand {
  try {
    return loadOnDemandSync();
  } catch {
    throw error;
  }
}

/** What an import fails with: the runtime's own failures in words, and everything else as it is. */
export async function importFailure(error: unknown, failed: FailedImport): Promise<unknown> {
  // What `import.meta.resolve` throws names the importer already; what else there is is the program's.
  const details = detailsOf(error);
  return details ? (await onDemandAfter(error)).importError(details, failed, globalThis) : error;
}

/** {@link importFailure} for Node. */
export function importFailureSync(error: unknown, failed: FailedImport): unknown {
  const details = detailsOf(error);
  return details ? onDemandAfterSync(error).importError(details, failed, globalThis) : error;
}
