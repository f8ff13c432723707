import { compile, compileResponse } from "./compile.ts";
import type { Host, Referrer } from "./host.ts";
import { LoadFailure } from "./load-failure.ts";
import { resolveURLLike, unresolvable } from "./resolve.ts";
import { hasSourcelessType, isJavaScriptType, sourceless } from "./sourceless.ts";

/** Browsers, workers and everything else that has `fetch`. */
export function webHost(): Host {
  return {
    describe,
    resolve,
    loadSource,
    // The engine's own resolver is that of the importing module, but for import maps.
    referrerOf: (location, engineResolve) => ({
      location,
      resolve:
        engineResolve &&
        ((specifier) => engineResolve(resolveURLLike(specifier, location) ?? specifier)),
    }),
    loadSourceSync(url) {
      throw new LoadFailure({
        errorClass: TypeError,
        problem: `Cannot load '${url}' synchronously, which only Node can`,
        cure: 'Compile for this platform: set the option `platform: "universal"` of @import-phases/babel-plugin, or targets that are not only Node.',
      });
    },
  };
}

/** The page, or the script that a worker was started with. */
function pageURL(): string | undefined {
  const { document, location } = globalThis as { document?: Document; location?: Location };
  return document?.baseURI ?? location?.href;
}

/** AMD loaders give locations that are relative to the page, and the scripts of workers none. */
function describe(location: string | undefined): string | undefined {
  const page = pageURL();
  return location === undefined || page === undefined
    ? (location ?? page)
    : new URL(location, page).href;
}

function resolve(
  specifier: string,
  { location, resolve: engineResolve }: Referrer,
): string | Promise<string> {
  const fail = (cause: unknown): never => {
    throw unresolvable(specifier, cause);
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
  const url = resolveURLLike(specifier, baseOf(location));
  if (url === undefined) throw unresolvable(specifier);
  return url;
}

/** What relative specifiers of the module at `location` are relative to. */
function baseOf(location: string | undefined): string | undefined {
  const page = pageURL();
  const base = describe(location);
  // webpack and Parcel put the path of the module where it was built in the place of its URL.
  const isBuildPath = base?.startsWith("file:") && page !== undefined && !page.startsWith("file:");
  return isBuildPath ? page : base;
}

async function loadSource(url: string): Promise<object> {
  const response = await fetchModule(url);
  const contentType = response.headers.get("content-type") ?? "";
  const mediaType = contentType.split(";")[0]!.trim().toLowerCase();
  if (mediaType !== "application/wasm") {
    if (isJavaScriptType(mediaType)) {
      // The load may be shared, and a response is read only once.
      let text: Promise<string> | undefined;
      throw sourceless(url, () => (text ??= response.text()));
    }
    if (hasSourcelessType(mediaType)) throw sourceless(url);
    throw new LoadFailure({
      errorClass: TypeError,
      problem: `The server sent '${url}' as "${mediaType}", not as "application/wasm"`,
      cure: "Check what stands at this URL, and the media type that the server has for `.wasm`.",
    });
  }
  // `compileStreaming` takes no parameters on the media type, and Node's no capitals, which modules
  // may have. Whoever sends them gives up V8's code cache, which only knows real responses.
  if (contentType === "application/wasm") return compileResponse(url, response);
  return compile(url, new Uint8Array(await response.arrayBuffer()));
}

async function fetchModule(url: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw notFetched(url, "Check the URL, the network and the page's policies.", cause);
  }
  if (!response.ok) throw notFetched(url, `The server answered ${response.status}.`);
  return response;
}

function notFetched(url: string, cure: string, cause?: unknown): LoadFailure {
  return new LoadFailure({
    errorClass: TypeError,
    problem: `Failed to fetch module '${url}'`,
    cure,
    cause,
  });
}
