import { compile, compileResponse } from "./compile.ts";
import type { Host, Referrer } from "./host.ts";
import { failure } from "./load-failure.ts";
import { absoluteLocation, pageURL } from "./location.ts";
import { realm } from "./realm.ts";
import { resolveURLLike } from "./resolve.ts";

/** Browsers, workers and everything else that has `fetch`. */
export function webHost(): Host {
  return {
    resolve,
    loadSource,
    loadSourceSync(url) {
      // In words at once, for what is loaded on demand cannot be had synchronously either.
      throw new TypeError(
        `Cannot load '${url}' synchronously, which only Node can: set the option \`platform: "universal"\` of @import-phases/babel-plugin.`,
      );
    },
  };
}

function resolve(
  specifier: string,
  { location, resolve: engineResolve }: Referrer,
): string | Promise<string> {
  const fail = (cause: unknown): never => {
    throw failure("unresolvable", specifier, cause);
  };
  // The engine's own resolver also knows import maps.
  if (engineResolve) {
    try {
      const url = engineResolve(specifier);
      return typeof url === "string" ? url : url.catch(fail);
    } catch (cause) {
      return fail(cause);
    }
  }
  return resolveURLLike(specifier, baseOf(location)) ?? fail(undefined);
}

/** What relative specifiers of the module at `location` are relative to. */
function baseOf(location: string | undefined): string | undefined {
  const page = pageURL();
  const base = absoluteLocation(location);
  // webpack and Parcel put the path of the module where it was built in the place of its URL.
  const isBuildPath = base?.startsWith("file:") && page !== undefined && !page.startsWith("file:");
  return isBuildPath ? page : base;
}

/** A response for one reader: where there may be others, they share one fetch. */
export async function fetchModule(url: string): Promise<Response> {
  const { shareContent } = realm;
  let response: Response;
  try {
    response = shareContent
      ? (await shareContent(url, () => fetch(url))).clone()
      : await fetch(url);
  } catch (cause) {
    throw failure("notFetched", url, 0, cause);
  }
  if (!response.ok) throw failure("notFetched", url, response.status);
  return response;
}

async function loadSource(url: string): Promise<object> {
  const response = await fetchModule(url);
  const contentType = response.headers.get("content-type") ?? "";
  const mediaType = contentType.split(";")[0]!.trim().toLowerCase();
  if (mediaType !== "application/wasm") {
    // The load may be shared, and a response is read only once.
    let text: Promise<string> | undefined;
    const readText = (): Promise<string> => (text ??= response.text());
    throw Object.assign(failure("wrongMediaType", url, mediaType), { readText });
  }
  // `compileStreaming` takes no parameters on the media type, and Node's no capitals, which modules
  // may have. Whoever sends them gives up V8's code cache, which only knows real responses.
  if (contentType === mediaType) return compileResponse(url, response);
  return compile(url, new Uint8Array(await response.arrayBuffer()));
}
