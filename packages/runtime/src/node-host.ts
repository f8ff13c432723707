import { compile, compileSync } from "./compile.ts";
import { contentOf } from "./content.ts";
import type { Host } from "./host.ts";
import { failure } from "./load-failure.ts";
import { loadOnDemand, loadOnDemandSync } from "./load-on-demand.ts";
import { nodeBuiltin } from "./node-builtins.ts";
import { realm } from "./realm.ts";
import { resolveURLLike, URL } from "./resolve.ts";
import { webHost } from "./web-host.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Files, `data:` URLs and builtins as Node's own loader sees them; `undefined` without Node. */
export function nodeHost(): Host | undefined {
  const fs = nodeBuiltin("fs")!;
  if (!fs) return undefined;
  const { fileURLToPath, pathToFileURL } = nodeBuiltin("url")!;
  const { isAbsolute } = nodeBuiltin("path")!;

  /** One URL for all the ways to write a file's path, symbolic links included, as in Node. */
  function canonicalURL(url: string | URL): string {
    const { href, protocol, search, hash } = new URL(url);
    if (protocol !== "file:") return href;
    try {
      return pathToFileURL(fs.realpathSync.native(fileURLToPath(href))).href + search + hash;
    } catch {
      // Reading it will fail too, and then the error can name the URL.
      return href;
    }
  }

  /** The path of what is simply a file, as nearly all sources are. */
  function pathOfWasm(url: string): string {
    if (!/^file:[^?#%]+\.wasm(?![^?#])/.test(url)) throw failure("sourceless", url);
    return fileURLToPath(url);
  }

  return {
    resolve(specifier, referrer) {
      const { location, resolve } = referrer;
      const isCommonJS = isAbsolute(location ?? "");
      // `require.resolve` knows neither URLs nor queries; `import.meta.resolve` knows them all.
      const url =
        resolve && !isCommonJS
          ? resolve(specifier)
          : (resolveURLLike(specifier, isCommonJS ? pathToFileURL(location!).href : location) ??
            loadOnDemandSync(failure("unresolvable", specifier)).resolveBare(specifier, referrer));
      return "then" in Object(url)
        ? (url as Promise<string>).then(canonicalURL)
        : canonicalURL(url as string);
    },

    loadSourceSync(url) {
      let bytes: Bytes;
      try {
        const path = pathOfWasm(url);
        bytes = contentOf(url, () => fs.readFileSync(path), true);
      } catch (error) {
        bytes = loadOnDemandSync(error).readSource(realm, url, error)!;
      }
      return compileSync(url, bytes);
    },

    async loadSource(url, existingSource) {
      let bytes: Bytes | undefined;
      try {
        const path = pathOfWasm(url);
        bytes = await contentOf(url, () => fs.promises.readFile(path));
      } catch (error) {
        bytes = (await loadOnDemand(error)).readSource(realm, url, error, true);
        if (!bytes) return webHost.loadSource(url, existingSource);
      }
      return existingSource() ?? compile(url, bytes);
    },
  };
}
