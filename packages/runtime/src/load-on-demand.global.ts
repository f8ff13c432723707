import * as onDemand from "./on-demand.ts";

/** The global build is one file, so all of it is there. */
export async function loadOnDemand(): Promise<typeof onDemand> {
  return onDemand;
}

/** {@link loadOnDemand} without waiting. */
export function loadOnDemandSync(): typeof onDemand {
  return onDemand;
}
