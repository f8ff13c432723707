import { nodeBuiltin } from "./node-builtins.ts";
import { pageURL } from "./page-url.ts";

/** The name of a module in messages: in Node the path of a file. */
export function describeLocation(location: string | undefined): string | undefined {
  const urls = nodeBuiltin("url");
  if (urls) return location?.startsWith("file:") ? urls.fileURLToPath(location) : location;
  const page = pageURL();
  // AMD loaders give locations that are relative to the page, and the scripts of workers none.
  return location && page ? new URL(location, page).href : (location ?? page);
}
