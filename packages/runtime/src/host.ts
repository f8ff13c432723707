import { nodeHost } from "./node-host.ts";
import type { URLObject } from "./platform-types.ts";
import { webHost } from "./web-host.ts";

/**
 * `import.meta.resolve` or `require.resolve` of the importing module, where it has one. That of
 * SystemJS gives a promise. For a relative literal, what bundlers recognise: `() => new URL(…)`.
 */
export type ResolveSpecifier =
  ((specifier: string) => string | URLObject | Promise<string>) | undefined;

/** The importing module, as the output of the plugin hands it in. */
export type Referrer = readonly [
  /** `import.meta.url`, `__filename`, or nothing where neither exists. */
  location?: string | undefined,
  resolve?: ResolveSpecifier,
];

/** What ECMA-262 leaves to the embedder: how specifiers become URLs, and URLs become sources. */
export interface Host {
  /** The canonical URL: equal for all specifiers that name one module. */
  resolve(specifier: string, ...referrer: Referrer): string | Promise<string>;
  loadSource(url: string): Promise<object>;
  loadSourceSync(url: string): object;
}

export const host: Host = nodeHost ?? webHost;
