import { nodeBuiltin } from "./node-builtins.ts";
import type * as OnDemand from "./on-demand.ts";

/**
 * Loads what few programs need. There are two more of this file, one for CommonJS and one for the
 * global build: scripts/build.mjs puts them in its place.
 *
 * @param error - What to throw where it cannot be had, as beside a bundle that leaves it out.
 */
export async function loadOnDemand(error?: unknown): Promise<typeof OnDemand> {
  try {
    return await import("./on-demand.ts");
  } catch (missing) {
    throw error ?? missing;
  }
}

/** {@link loadOnDemand} for Node. */
export function loadOnDemandSync(error?: unknown): typeof OnDemand {
  try {
    const require = nodeBuiltin("module")!.createRequire(import.meta.url);
    return require("./cjs/on-demand.js") as typeof OnDemand;
  } catch (missing) {
    throw error ?? missing;
  }
}
