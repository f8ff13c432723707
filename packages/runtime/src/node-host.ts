import { compile, compileSync } from "./compile.ts";
import type { Host, Referrer, ResolveSpecifier } from "./host.ts";
import { LoadFailure } from "./load-failure.ts";
import { nodeBuiltins, refusesNetworkModules, type NodeBuiltins } from "./node-builtins.ts";
import { requireModule } from "./node-require.ts";

import { packageType, resolvePackage } from "./node-package.ts";
import { resolveURLLike } from "./resolve.ts";
import { hasSourcelessType, isJavaScriptType, sourceless } from "./sourceless.ts";
import { webHost } from "./web-host.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const javaScriptExtensions = /^(?:\.[cm]?[jt]sx?)?$/;
const sourcelessExtensions = /^\.(?:json|css|node)$/;

interface NodeError extends Error {
  readonly code: string;
}

/** Files, `data:` URLs and builtins as Node's own loader sees them; `undefined` without Node. */
export function nodeHost(): Host | undefined {
  const builtins = nodeBuiltins();
  if (!builtins) return undefined;
  const { fs, url: urls, path: paths, module } = builtins;
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
        : (resolveURLLike(/^\.\.?$/.test(specifier) ? `${specifier}/` : specifier, base) ??
          resolvePackage(specifier, referrer.resolve, builtins!));
    return typeof url === "string"
      ? canonicalURL(url, builtins!)
      : url.then((found) => canonicalURL(found, builtins!));
  }

  function loadSourceSync(url: string): object {
    return compileSync(describe(url)!, readInline(url, builtins!) ?? readFile(url));
  }

  async function loadSource(
    url: string,
    existingSource: () => object | undefined,
  ): Promise<object> {
    if (!refusesNetworkModules && /^(?:https?|blob):/.test(url)) {
      return web.loadSource(url, existingSource);
    }
    const bytes = readInline(url, builtins!) ?? (await readFileLater(url));
    return existingSource() ?? compile(describe(url)!, bytes);
  }

  function readFile(url: string): Bytes {
    try {
      return fs.readFileSync(sourcePath(url));
    } catch (error) {
      throw fileFailure(describe(url)!, error);
    }
  }

  async function readFileLater(url: string): Promise<Bytes> {
    try {
      return await fs.promises.readFile(sourcePath(url));
    } catch (error) {
      throw fileFailure(describe(url)!, error);
    }
  }

  /** The path of a file that can have a source. */
  function sourcePath(url: string): string {
    const path = urls.fileURLToPath(url);
    const extension = paths.extname(path);
    if (extension === ".wasm") return path;
    if (fs.statSync(path).isDirectory()) throw folderFailure(path);
    if (extension === "" && packageType(path, builtins!) !== "commonjs" && isWebAssembly(path))
      return path;
    if (javaScriptExtensions.test(extension)) throw sourceless(url, () => readText(path));
    if (sourcelessExtensions.test(extension)) throw sourceless(url);
    throw new LoadFailure({
      errorClass: TypeError,
      code: "ERR_UNKNOWN_FILE_EXTENSION",
      problem: `Unknown file extension "${extension}" for ${path}`,
      cure: "WebAssembly is imported from files that end in `.wasm`.",
    });
  }

  function readText(path: string): string {
    return new TextDecoder().decode(fs.readFileSync(path));
  }

  function isWebAssembly(path: string): boolean {
    return String.fromCharCode(...fs.readFileSync(path).subarray(0, 4)) === "\0asm";
  }

  function referrerOf(url: string, importerResolve: ResolveSpecifier): Referrer {
    // What stands at `data:` and `http:` has no folder to look for packages in.
    if (!url.startsWith("file:")) return { location: url, resolve: importerResolve };
    const path = urls.fileURLToPath(url);
    return { location: path, resolve: module.createRequire(path).resolve };
  }

  return {
    describe,
    resolve,
    loadSource,
    loadSourceSync,
    referrerOf,
    requireModule: (url) => requireModule(url, builtins),
  };
}

function folderFailure(path: string, cause?: unknown): LoadFailure {
  return new LoadFailure({
    code: "ERR_UNSUPPORTED_DIR_IMPORT",
    problem: `Directory import '${path}' is not supported resolving ES modules`,
    cure: "Name the file.",
    cause,
  });
}

/** Why a file cannot be read. */
function fileFailure(path: string, cause: unknown): LoadFailure {
  if (cause instanceof LoadFailure) return cause;
  const { code, message } = cause as NodeError;
  if (code === "EISDIR") return folderFailure(path, cause);
  // The last is said of paths with a null character.
  if (code === "ENOENT" || code === "ENOTDIR" || code === "ERR_INVALID_ARG_VALUE") {
    return new LoadFailure({
      code: "ERR_MODULE_NOT_FOUND",
      problem: `Cannot find module '${path}'`,
      cure: /[\\/]node_modules[\\/]/.test(path)
        ? "Check the path within the package."
        : "Check the path; if the importing file was compiled into another folder, copy the file there too, as with `babel --copy-files`.",
      cause,
    });
  }
  return new LoadFailure({ code, problem: `Cannot read '${path}': ${message}`, cause });
}

/** The bytes of a `data:` URL, `undefined` for a file, and a failure for everything else. */
function readInline(url: string, { module }: NodeBuiltins): Bytes | undefined {
  const { protocol, href } = new URL(url);
  if (protocol === "file:") return undefined;
  if (protocol === "node:") {
    if (module.isBuiltin(url)) throw sourceless(url);
    throw new LoadFailure({
      code: "ERR_UNKNOWN_BUILTIN_MODULE",
      problem: `No such built-in module: ${url}`,
    });
  }
  if (protocol !== "data:") {
    throw new LoadFailure({
      code: "ERR_UNSUPPORTED_ESM_URL_SCHEME",
      problem: `Only URLs with a scheme in: file, data, and node are supported. Received protocol '${protocol}'`,
      cure: "Download the file and import it by its path.",
    });
  }
  return readData(href);
}

function readData(url: string): Bytes {
  const [, mediaType = "", base64, body] =
    /^data:([^,;]*)[^,]*?(;base64)?,([^#]*)/i.exec(url) ?? [];
  if (body === undefined) throw malformedData(url);
  if (isJavaScriptType(mediaType)) {
    throw sourceless(url, () => new TextDecoder().decode(decodeData(url, body, base64)));
  }
  if (hasSourcelessType(mediaType)) throw sourceless(url);
  if (mediaType !== "application/wasm") {
    throw new LoadFailure({
      errorClass: RangeError as ErrorConstructor,
      code: "ERR_UNKNOWN_MODULE_FORMAT",
      problem: `Unknown module format "${mediaType}" for URL ${url}`,
    });
  }
  return decodeData(url, body, base64);
}

function decodeData(url: string, body: string, base64: string | undefined): Bytes {
  const binary = body.replace(/%([\da-f]{2})/gi, (_, hex) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  try {
    return Uint8Array.from(base64 ? atob(binary) : binary, (character) => character.charCodeAt(0));
  } catch (cause) {
    throw malformedData(url, cause);
  }
}

function malformedData(url: string, cause?: unknown): LoadFailure {
  return new LoadFailure({
    errorClass: TypeError,
    code: "ERR_INVALID_URL",
    problem: `The data of '${url}' cannot be read`,
    cause,
  });
}

/** One URL for all the ways to write a file's path, symbolic links included, as in Node. */
function canonicalURL(url: string, { fs, url: urls }: NodeBuiltins): string {
  const file = new URL(url);
  const { protocol, pathname, search, hash } = file;
  if (protocol !== "file:") return url;
  if (/%2f|%5c/i.test(pathname)) {
    throw new LoadFailure({
      errorClass: TypeError,
      code: "ERR_INVALID_MODULE_SPECIFIER",
      problem: `Module URL '${url}' must not include encoded "/" or "\\" characters`,
    });
  }
  file.search = file.hash = "";
  const path = urls.fileURLToPath(file);
  try {
    return urls.pathToFileURL(fs.realpathSync.native(path)).href + search + hash;
  } catch {
    // Reading it will fail too, and then the error can name the URL.
    return url;
  }
}
