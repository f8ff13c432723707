import { compile, compileSync } from "./compile.ts";
import type { Host, Referrer } from "./host.ts";
import { failure } from "./load-failure.ts";
import { loadOnDemand, loadOnDemandSync } from "./load-on-demand.ts";
import { nodeBuiltin, refusesNetworkModules } from "./node-builtins.ts";
import { realm } from "./realm.ts";
import { resolveURLLike } from "./resolve.ts";
import { webHost } from "./web-host.ts";

/** Files, `data:` URLs and builtins as Node's own loader sees them; `undefined` without Node. */
export function nodeHost(): Host | undefined {
  const fs = nodeBuiltin("fs")!;
  if (!fs) return undefined;
  const { URL, fileURLToPath, pathToFileURL } = nodeBuiltin("url")!;
  const { isAbsolute } = nodeBuiltin("path")!;

  function resolve(specifier: string, referrer: Referrer): string | Promise<string> {
    const { location, resolve: ownResolve } = referrer;
    const isCommonJS = location !== undefined && isAbsolute(location);
    const base = isCommonJS ? pathToFileURL(location).href : location;
    // `require.resolve` knows neither URLs nor queries; `import.meta.resolve` knows them all.
    const url =
      ownResolve && !isCommonJS
        ? ownResolve(specifier)
        : (resolveURLLike(/^\.\.?$/.test(specifier) ? `${specifier}/` : specifier, base) ??
          resolveBare(specifier, ownResolve));
    return typeof url === "string" ? canonicalURL(url) : url.then(canonicalURL);
  }

  /** One URL for all the ways to write a file's path, symbolic links included, as in Node. */
  function canonicalURL(url: string): string {
    const file = new URL(url);
    const { protocol, pathname, search, hash } = file;
    if (protocol !== "file:") return url;
    if (/%2f|%5c/i.test(pathname)) throw failure("encodedSeparator", url);
    file.search = file.hash = "";
    const path = fileURLToPath(file);
    try {
      return pathToFileURL(fs.realpathSync.native(path)).href + search + hash;
    } catch {
      // Reading it will fail too, and then the error can name the URL.
      return url;
    }
  }

  function loadSourceSync(url: string): object {
    let place = pathOfWasm(url) ?? loadOnDemandSync().locateSource(url);
    if (typeof place === "string") {
      const path = place;
      try {
        place = contentOf(url, () => fs.readFileSync(path), true);
      } catch (error) {
        throw failure("unreadable", url, error);
      }
    }
    return compileSync(url, place);
  }

  async function loadSource(
    url: string,
    existingSource: () => object | undefined,
  ): Promise<object> {
    if (/^(?:https?|blob):/.test(url) && !refusesNetworkModules()) {
      return webHost().loadSource(url, existingSource);
    }
    let place = pathOfWasm(url) ?? (await loadOnDemand()).locateSource(url);
    if (typeof place === "string") {
      const path = place;
      try {
        place = await contentOf(url, () => fs.promises.readFile(path));
      } catch (error) {
        throw failure("unreadable", url, error);
      }
    }
    return existingSource() ?? compile(url, place);
  }

  function pathOfWasm(url: string): string | undefined {
    return /^file:[^?#]+\.wasm(?![^?#])/.test(url) ? fileURLToPath(url) : undefined;
  }

  return {
    resolve,
    loadSource,
    loadSourceSync,
    requireModule: (url) => loadOnDemandSync().requireModule(url),
  };
}

/** Reads a file, unless it has been read for another way to evaluate it. */
function contentOf<Content>(url: string, read: () => Content, isSync?: boolean): Content {
  return realm.shareContent ? realm.shareContent(url, read, isSync) : read();
}

/** What is neither a URL nor relative to one. */
function resolveBare(specifier: string, resolve: Referrer["resolve"]): string {
  if (!resolve) throw failure("unresolvable", specifier);
  return loadOnDemandSync().resolvePackage(specifier, resolve);
}
