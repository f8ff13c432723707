import { absoluteLocation } from "./location.ts";
import { nodeBuiltin } from "./node-builtins.ts";

/** The name of a module in messages: in Node the path of a file. */
export function describeLocation(location: string | undefined): string | undefined {
  const urls = nodeBuiltin("url");
  if (!urls) return absoluteLocation(location);
  return location?.startsWith("file:") ? urls.fileURLToPath(location) : location;
}
