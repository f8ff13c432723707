import { compile } from "./compile.ts";
import type { Host } from "./host.ts";
import { failure } from "./load-failure.ts";
import { loadOnDemand } from "./load-on-demand.ts";
import { pageURL } from "./page-url.ts";
import { realm } from "./realm.ts";
import { isRelative, URL } from "./resolve.ts";

/** Browsers, workers and everything else that has `fetch`. */
export const webHost: Host = {
  async resolve(specifier, location, resolve) {
    try {
      // The engine's own resolver also knows import maps.
      return `${await (resolve
        ? resolve(specifier)
        : new URL(specifier, isRelative(specifier) ? baseOf(location) : undefined))}`;
    } catch (cause) {
      throw failure("unresolvable", specifier, cause);
    }
  },

  async loadSource(url) {
    const response = await fetchModule(url);
    if (response.headers.get("content-type") === "application/wasm") return compile(url, response);
    const { readResponse } = await loadOnDemand(failure("wrongResponse", url, response));
    return compile(url, await readResponse(url, response));
  },

  loadSourceSync() {
    // In words at once, for what is loaded on demand cannot be had synchronously either.
    throw new TypeError('Only Node loads synchronously: set the option `platform: "universal"`.');
  },
};

/** A response for one reader: where there may be others, they share one fetch. */
export async function fetchModule(url: string, init?: RequestInit): Promise<Response> {
  const response = await realm
    .shareContent(url, () => fetch(url, init))
    .catch((cause: unknown) => {
      throw failure("notFetched", url, cause);
    });
  if (!response.ok) throw failure("wrongResponse", url, response);
  return response;
}

/** What relative specifiers of the module at `location` are relative to. */
function baseOf(location = ""): URL {
  const page = pageURL();
  // webpack and Parcel put the path of the module where it was built in the place of its URL.
  const isWrong = page && location.startsWith("file:") && !page.startsWith("file:");
  return new URL(isWrong ? page : location, page);
}
