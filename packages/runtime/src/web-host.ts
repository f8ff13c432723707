import { compile } from "./compile.ts";
import { contentOf } from "./content.ts";
import type { Host, Referrer } from "./host.ts";
import { failure } from "./load-failure.ts";
import { absoluteLocation, pageURL } from "./location.ts";
import { isRelative, URL } from "./resolve.ts";

/** Browsers, workers and everything else that has `fetch`. */
export const webHost: Host = {
  async resolve(specifier, { location, resolve }) {
    try {
      // The engine's own resolver also knows import maps.
      const base = isRelative(specifier) ? baseOf(location) : undefined;
      return `${await (resolve ? resolve(specifier) : new URL(specifier, base))}`;
    } catch (cause) {
      throw failure("unresolvable", specifier, cause);
    }
  },

  async loadSource(url) {
    const response = await fetchModule(url);
    const contentType = response.headers.get("content-type") ?? "";
    if (!/^application\/wasm *(?:;|$)/i.test(contentType)) {
      throw failure("wrongResponse", url, response);
    }
    // `compileStreaming` takes no parameters on the media type, and Node's no capitals, which modules
    // may have. Whoever sends them gives up V8's code cache, which only knows real responses.
    const isPlain = contentType === "application/wasm";
    return compile(url, isPlain ? response : await bytesOf(url, response));
  },

  loadSourceSync() {
    // In words at once, for what is loaded on demand cannot be had synchronously either.
    throw new TypeError('Only Node loads synchronously: set the option `platform: "universal"`.');
  },
};

/** A response for one reader: where there may be others, they share one fetch. */
export async function fetchModule(url: string, init?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await contentOf(url, () => fetch(url, init));
  } catch (cause) {
    throw failure("notFetched", url, cause);
  }
  if (!response.ok) throw failure("wrongResponse", url, response);
  return response;
}

/** What a response holds, which may break off. */
export async function bytesOf(url: string, response: Response): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw failure("notFetched", url, cause);
  }
}

/** What relative specifiers of the module at `location` are relative to. */
function baseOf(location: Referrer["location"]): string | undefined {
  const page = pageURL();
  const base = absoluteLocation(location);
  // webpack and Parcel put the path of the module where it was built in the place of its URL.
  return page && base!.startsWith("file:") && !page.startsWith("file:") ? page : base;
}
