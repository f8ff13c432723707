import { compileFailure, compileOptions } from "./compile.ts";
import type { Host, Referrer } from "./host.ts";
import { LoadFailure } from "./load-failure.ts";
import { resolveURLLike, unresolvable } from "./resolve.ts";
import { hasSourcelessType, sourceless } from "./sourceless.ts";

/** Browsers, workers and everything else that has `fetch`. */
export function webHost(): Host {
  return {
    describe: (location) => location,
    resolve,
    loadSource,
    loadSourceSync(url) {
      throw new LoadFailure({
        errorClass: TypeError,
        problem: `Cannot load '${url}' synchronously, which only Node can`,
        cure: 'Compile for this platform: set the option `platform: "universal"` of @import-phases/babel-plugin, or targets that are not only Node.',
      });
    },
  };
}

function resolve(specifier: string, { location, resolve: engineResolve }: Referrer): string {
  // The engine's own resolver also knows import maps.
  if (engineResolve) {
    try {
      return engineResolve(specifier);
    } catch (cause) {
      throw unresolvable(specifier, cause);
    }
  }
  // AMD loaders give locations that are relative to the page.
  const page = (globalThis as { document?: Document }).document?.baseURI;
  const base = location === undefined ? page : new URL(location, page).href;
  const url = resolveURLLike(specifier, base);
  if (url === undefined) throw unresolvable(specifier);
  return url;
}

async function loadSource(url: string): Promise<object> {
  const response = await fetchModule(url);
  const contentType = response.headers.get("content-type") ?? "";
  const mediaType = contentType.split(";")[0]!.trim().toLowerCase();
  if (mediaType !== "application/wasm") {
    if (hasSourcelessType(mediaType)) throw sourceless(url);
    throw new LoadFailure({
      errorClass: TypeError,
      problem: `The server sent '${url}' as "${mediaType}", not as "application/wasm"`,
      cure: "Check what stands at this URL, and the media type that the server has for `.wasm`.",
    });
  }
  // `compileStreaming` takes no parameters on the media type, and Node's no capitals, which modules
  // may have. Whoever sends them gives up V8's code cache, which only knows real responses.
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  try {
    if (contentType === "application/wasm") {
      return await WebAssembly.compileStreaming(response, compileOptions);
    }
    bytes = new Uint8Array(await response.arrayBuffer());
    return await WebAssembly.compile(bytes, compileOptions);
  } catch (error) {
    throw compileFailure(url, error, bytes);
  }
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
