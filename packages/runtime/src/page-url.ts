/** The page, or the script that a worker was started with. */
export function pageURL(): string | undefined {
  const { document, location } = globalThis as { document?: Document; location?: Location };
  return document?.baseURI ?? location?.href;
}
