/** The page, or the script that a worker was started with. */
export function pageURL(): string | undefined {
  const { document, location } = globalThis as { document?: Document; location?: Location };
  return document?.baseURI ?? location?.href;
}

/** AMD loaders give locations that are relative to the page, and the scripts of workers none. */
export function absoluteLocation(location: string | undefined): string | undefined {
  const page = pageURL();
  return location && page ? new URL(location, page).href : (location ?? page);
}
