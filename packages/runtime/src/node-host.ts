import { compile, compileSync } from "./compile.ts";
import type { Host } from "./host.ts";
import { failure } from "./load-failure.ts";
import { loadOnDemand, loadOnDemandSync } from "./load-on-demand.ts";
import { nodeBuiltin } from "./node-builtins.ts";
import type { URLObject } from "./platform-types.ts";
import { moduleRecordOf, realm } from "./realm.ts";
import { resolveURLLike, URL } from "./resolve.ts";
import { webHost } from "./web-host.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const fs = nodeBuiltin("fs")!;

/** Files, `data:` URLs and builtins as Node's own loader sees them; `undefined` without Node. */
export const nodeHost: Host | undefined = fs && {
  resolve(specifier, location, resolve) {
    const isCommonJS = nodeBuiltin("path")!.isAbsolute(location ?? "");
    // `require.resolve` knows neither URLs nor queries; `import.meta.resolve` knows them all.
    const url =
      resolve && !isCommonJS
        ? resolve(specifier)
        : (resolveURLLike(specifier, isCommonJS ? urlOf(location!) : location) ??
          loadOnDemandSync(failure("unresolvable", specifier)).resolveBare(
            specifier,
            location,
            resolve,
          ));
    return (url as Promise<string>).then?.(canonicalURL) ?? canonicalURL(url as string);
  },

  loadSourceSync(url) {
    let bytes: Bytes;
    try {
      bytes = readPlainly(url, fs.readFileSync, true);
    } catch (error) {
      bytes = loadOnDemandSync(error).readSource(realm, url, error)!;
    }
    return compileSync(url, bytes);
  },

  async loadSource(url) {
    let bytes: Bytes | undefined;
    try {
      bytes = await readPlainly(url, fs.promises.readFile);
    } catch (error) {
      bytes = (await loadOnDemand(error)).readSource(realm, url, error, true);
      if (!bytes) return webHost.loadSource(url);
    }
    // A synchronous import may have been faster.
    return moduleRecordOf(url).source ?? compile(url, bytes);
  },
};

/** One URL for all the ways to write a file's path, symbolic links included, as in Node. */
function canonicalURL(url: string | URLObject): string {
  const location = new URL(url as string);
  try {
    return urlOf(fs.realpathSync.native(location)) + location.search + location.hash;
  } catch {
    // It is no file, or reading it will fail too, and then the error can name the URL.
    return location.href;
  }
}

function urlOf(path: string): string {
  return nodeBuiltin("url")!.pathToFileURL(path).href;
}

/** Reads what is simply a file, as nearly all sources are. */
function readPlainly<Content>(
  url: string,
  read: (file: URL) => Content,
  isSync?: boolean,
): Content {
  const file = new URL(url);
  if (!file.pathname.endsWith(".wasm")) throw failure("sourceless", url);
  return realm.shareContent(url, () => read(file), isSync);
}
