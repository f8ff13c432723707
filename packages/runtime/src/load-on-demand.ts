import { nodeBuiltin } from "./node-builtins.ts";
import type * as OnDemand from "./on-demand.ts";

/**
 * Loads what few programs need. There are two more of this file, one for CommonJS and one for the
 * global build: scripts/build.mjs puts them in its place.
 */
export function loadOnDemand(): Promise<typeof OnDemand> {
  return import("./on-demand.ts");
}

/**
 * {@link loadOnDemand} for Node.
 *
 * @throws {Error} Of Node's, where the file is not there, as beside a bundle.
 */
export function loadOnDemandSync(): typeof OnDemand {
  const require = nodeBuiltin("module")!.createRequire(import.meta.url);
  return require("./cjs/on-demand.js") as typeof OnDemand;
}
