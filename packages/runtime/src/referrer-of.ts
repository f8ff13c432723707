import type { Referrer, ResolveSpecifier } from "./host.ts";
import { nodeBuiltin } from "./node-builtins.ts";
import { resolveURLLike } from "./resolve.ts";

/**
 * A module as one that imports: WebAssembly resolves as JavaScript there would.
 *
 * @param url - Where the module stands.
 * @param resolve - How the module that imports it resolves.
 */
export function referrerOf(url: string, resolve: ResolveSpecifier): Referrer {
  const module = nodeBuiltin("module");
  if (!module) {
    // The engine's own resolver is that of the importing module, but for import maps.
    const resolveFrom: ResolveSpecifier = (specifier) =>
      resolve!(resolveURLLike(specifier, url) ?? specifier);
    return [url, resolve && resolveFrom];
  }
  // What stands at `data:` and `http:` has no folder to look for packages in.
  if (!url.startsWith("file:")) return [url, resolve];
  const path = nodeBuiltin("url")!.fileURLToPath(url);
  return [path, module.createRequire(path).resolve];
}
