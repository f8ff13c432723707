import { compile, compileSync } from "./compile.ts";
import type { Host, Referrer, ResolveSpecifier } from "./host.ts";
import { LoadFailure } from "./load-failure.ts";
import { nodeBuiltins, refusesNetworkModules, type NodeBuiltins } from "./node-builtins.ts";
import { resolveURLLike, unresolvable } from "./resolve.ts";
import { sourceless } from "./sourceless.ts";
import { webHost } from "./web-host.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const sourcelessExtensions = /^\.(?:[cm]?[jt]sx?|json|css|node)$|^$/;

interface NodeError extends Error {
  readonly code: string;
}

/** Files, `data:` URLs and builtins as Node's own loader sees them; `undefined` without Node. */
export function nodeHost(): Host | undefined {
  const builtins = nodeBuiltins();
  if (!builtins) return undefined;
  const { fs, url: urls, path: paths } = builtins;
  const web = webHost();

  function describe(location: string | undefined): string | undefined {
    return location?.startsWith("file:") ? urls.fileURLToPath(location) : location;
  }

  function resolve(specifier: string, referrer: Referrer): string | Promise<string> {
    const { location } = referrer;
    const isCommonJS = location !== undefined && paths.isAbsolute(location);
    const base = isCommonJS ? urls.pathToFileURL(location).href : location;
    // `require.resolve` knows neither URLs nor queries; `import.meta.resolve` knows them all.
    const url =
      referrer.resolve && !isCommonJS
        ? referrer.resolve(specifier)
        : (resolveURLLike(specifier, base) ??
          resolveByRequire(specifier, referrer.resolve, builtins!));
    return typeof url === "string"
      ? canonicalURL(url, builtins!)
      : url.then((found) => canonicalURL(found, builtins!));
  }

  function loadSourceSync(url: string): object {
    return compileSync(describe(url)!, readInline(url) ?? readFile(url));
  }

  async function loadSource(
    url: string,
    existingSource: () => object | undefined,
  ): Promise<object> {
    if (!refusesNetworkModules && /^(?:https?|blob):/.test(url)) {
      return web.loadSource(url, existingSource);
    }
    const bytes = readInline(url) ?? (await readFileLater(url));
    return existingSource() ?? compile(describe(url)!, bytes);
  }

  function readFile(url: string): Bytes {
    const path = sourcePath(url);
    try {
      return fs.readFileSync(path);
    } catch (error) {
      throw fileFailure(path, error);
    }
  }

  async function readFileLater(url: string): Promise<Bytes> {
    const path = sourcePath(url);
    try {
      return await fs.promises.readFile(path);
    } catch (error) {
      throw fileFailure(path, error);
    }
  }

  /** The path of a file that can have a source. */
  function sourcePath(url: string): string {
    const path = urls.fileURLToPath(url);
    const extension = paths.extname(path);
    if (extension === ".wasm") return path;
    if (fs.statSync(path).isDirectory()) {
      throw new LoadFailure({
        code: "ERR_UNSUPPORTED_DIR_IMPORT",
        problem: `Directory import '${path}' is not supported resolving ES modules`,
        cure: "Name the file.",
      });
    }
    if (sourcelessExtensions.test(extension)) throw sourceless(url);
    throw new LoadFailure({
      errorClass: TypeError,
      code: "ERR_UNKNOWN_FILE_EXTENSION",
      problem: `Unknown file extension "${extension}" for ${path}`,
      cure: "WebAssembly is imported from files that end in `.wasm`.",
    });
  }

  return { describe, resolve, loadSource, loadSourceSync };
}

function fileFailure(path: string, cause: unknown): LoadFailure {
  const { code, message } = cause as NodeError;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new LoadFailure({
      code: "ERR_MODULE_NOT_FOUND",
      problem: `Cannot find module '${path}'`,
      cure: "Check the path; if the importing file was compiled into another folder, copy the file there too, as with `babel --copy-files`.",
      cause,
    });
  }
  return new LoadFailure({ code, problem: `Cannot read '${path}': ${message}`, cause });
}

/** The bytes of a `data:` URL, `undefined` for a file, and a failure for everything else. */
function readInline(url: string): Bytes | undefined {
  const { protocol, href } = new URL(url);
  if (protocol === "file:") return undefined;
  if (protocol === "node:") throw sourceless(url);
  if (protocol !== "data:") {
    throw new LoadFailure({
      code: "ERR_UNSUPPORTED_ESM_URL_SCHEME",
      problem: `Only URLs with a scheme in: file, data, and node are supported. Received protocol '${protocol}'`,
      cure: "Download the file and import it by its path.",
    });
  }
  const [, mediaType, base64, body] = /^data:([^,;]*)[^,]*?(;base64)?,([^#]*)/i.exec(href) ?? [];
  if (mediaType !== "application/wasm") throw sourceless(url);
  const binary = body!.replace(/%([\da-f]{2})/gi, (_, hex) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return Uint8Array.from(base64 ? atob(binary) : binary, (character) => character.charCodeAt(0));
}

/** One URL for all the ways to write a file's path, symbolic links included, as in Node. */
function canonicalURL(url: string, { fs, url: urls }: NodeBuiltins): string {
  const { protocol, pathname, search, hash } = new URL(url);
  if (protocol !== "file:") return url;
  if (/%2f|%5c/i.test(pathname)) {
    throw new LoadFailure({
      errorClass: TypeError,
      code: "ERR_INVALID_MODULE_SPECIFIER",
      problem: `Module URL '${url}' must not include encoded "/" or "\\" characters`,
    });
  }
  const path = urls.fileURLToPath(new URL(pathname, url));
  try {
    return urls.pathToFileURL(fs.realpathSync.native(path)).href + search + hash;
  } catch {
    // Reading it will fail too, and then the error can name the URL.
    return url;
  }
}

/** The URL of a bare specifier in CommonJS, with the codes that Node's ES modules use. */
function resolveByRequire(
  specifier: string,
  requireResolve: ResolveSpecifier,
  { url: urls, path: paths }: NodeBuiltins,
): string {
  const [, request, suffix] = /^(.[^?#]*)(.*)$/s.exec(specifier) ?? [];
  if (request === undefined || !requireResolve) throw unresolvable(specifier);
  try {
    const path = requireResolve(request) as string;
    return paths.isAbsolute(path) ? urls.pathToFileURL(path).href + suffix : `node:${path}`;
  } catch (cause) {
    if ((cause as NodeError).code !== "MODULE_NOT_FOUND") throw cause;
    throw new LoadFailure({
      code: "ERR_MODULE_NOT_FOUND",
      problem: `Cannot find module '${request}'`,
      cure: "Install the package, or check the path within it.",
      cause,
    });
  }
}
