import * as onDemand from "./on-demand.ts";

/** The global build is one file, so all of it is there. */
export async function loadOnDemand(_error?: unknown): Promise<typeof onDemand> {
  return onDemand;
}

/** {@link loadOnDemand} without waiting. */
export function loadOnDemandSync(_error?: unknown): typeof onDemand {
  return onDemand;
}
