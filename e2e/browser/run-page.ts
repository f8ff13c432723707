import type { Browser } from "playwright-core";
import { resultOf, visit, type Compilation } from "./chromium.ts";
import { Site, type SiteOptions } from "./site.ts";

/** What came of a page. */
export interface Outcome {
  readonly result: unknown;
  /** What the console shows as an error. */
  readonly errors: readonly string[];
  readonly compilations: readonly Compilation[];
  /** The `.wasm` files that the server was asked for, as often as it was. */
  readonly requests: readonly string[];
}

/** A page and how it is served. */
export interface PageOptions extends SiteOptions {
  readonly folder: string;
  readonly path?: string;
}

/** Serves a folder and gives what its page assigns to `window.result`. */
export async function runPage(browser: Browser, options: PageOptions): Promise<Outcome> {
  const site = new Site(options.folder, options);
  await site.listen();
  const opened = await visit(browser, `${site.origin}/${options.path ?? "index.html"}`);
  try {
    const result = await resultOf(opened);
    const compilations = await opened.page.evaluate(() => window.compilations);
    const relative = JSON.parse(JSON.stringify(result ?? null).replaceAll(site.origin, ""));
    return { result: relative, errors: opened.errors, compilations, requests: site.wasmRequests };
  } finally {
    await opened.page.close();
    await site.close();
  }
}
