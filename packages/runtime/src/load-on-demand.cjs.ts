import type * as OnDemand from "./on-demand.ts";

declare const require: (id: string) => unknown;

/** {@link loadOnDemandSync}, like `import()` without the engine's help, which Jest does not give. */
export async function loadOnDemand(_error?: unknown): Promise<typeof OnDemand> {
  return loadOnDemandSync();
}

/** Loads what few programs need. */
export function loadOnDemandSync(_error?: unknown): typeof OnDemand {
  return require("./on-demand.js") as typeof OnDemand;
}
