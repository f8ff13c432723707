import { detailsOf, failure, LoadFailure, type Failure } from "./load-failure.ts";
import { packageType } from "./node-package.ts";
import { nodeBuiltin, refusesNetworkModules, type NodeBuiltins } from "./node-builtins.ts";
import type { Realm } from "./realm.ts";
import { hasSourcelessType, isJavaScriptType } from "./sourceless.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const javaScriptExtensions = /^(?:\.[cm]?[jt]sx?)?$/;
const sourcelessExtensions = /^\.(?:json|css|node)$/;

/**
 * Reads what could not simply be read as a `.wasm` file, or says why it cannot.
 *
 * @param realm - The importer's.
 * @param url - The URL.
 * @param error - What came of the simple way.
 * @param mayFetch - Whether there is time to fetch it.
 * @returns The bytes; `undefined` for what is to be fetched, as Deno and Electron do.
 */
export function readSource(
  { shareContent }: Realm,
  url: string,
  error: unknown,
  mayFetch?: boolean,
): Bytes | undefined {
  const { protocol, href, pathname } = new (nodeBuiltin("url")!.URL)(url);
  if (protocol === "file:") {
    if (/%2f|%5c/i.test(pathname)) throw failure("encodedSeparator", url);
    if (!detailsOf(error)) throw failure("unreadable", url, error);
    return shareContent(url, () => readFile(url), true);
  }
  if (protocol === "data:") return readData(href);
  if (protocol === "node:") {
    if (nodeBuiltin("module")!.isBuiltin(url)) throw failure("sourceless", url);
    throw new LoadFailure({
      code: "ERR_UNKNOWN_BUILTIN_MODULE",
      problem: `No such built-in module: ${url}`,
    });
  }
  if (mayFetch && /^(?:https?|blob):$/.test(protocol) && !refusesNetworkModules()) return undefined;
  throw unsupportedScheme(protocol);
}

/**
 * Reads the bytes at a URL, whatever they are.
 *
 * @param realm - The importer's, where evaluators are defined.
 * @param url - The URL.
 * @param isSync - Whether there is no time to wait.
 * @returns The bytes, or a promise of them; `undefined` for what is to be fetched.
 */
export function readContent({ shareContent }: Realm, url: string, isSync: boolean): unknown {
  const { protocol, href } = new (nodeBuiltin("url")!.URL)(url);
  if (protocol === "file:") {
    const fs = nodeBuiltin("fs")!;
    const fail = (cause: unknown): never => {
      throw failure("unreadable", url, cause);
    };
    try {
      const path = nodeBuiltin("url")!.fileURLToPath(url);
      if (isSync) return shareContent(url, () => fs.readFileSync(path), true);
      return shareContent(url, () => fs.promises.readFile(path)).catch(fail);
    } catch (cause) {
      return fail(cause);
    }
  }
  if (!isSync && /^(?:https?|blob):$/.test(protocol) && !refusesNetworkModules()) return undefined;
  if (protocol === "node:") {
    throw new LoadFailure({
      errorClass: TypeError,
      problem: `Evaluators read files, not the builtin '${url}'`,
    });
  }
  if (protocol !== "data:") throw unsupportedScheme(protocol);
  const [, base64, body] = /^data:[^,]*?(;base64)?,([^#]*)/i.exec(href) ?? [];
  if (body === undefined) throw malformedData(url);
  return decodeData(url, body, base64);
}

function unsupportedScheme(protocol: string): LoadFailure {
  return new LoadFailure({
    code: "ERR_UNSUPPORTED_ESM_URL_SCHEME",
    problem: `Only URLs with a scheme in: file, data, and node are supported. Received protocol '${protocol}'`,
    cure: "Download the file and import it by its path.",
  });
}

function readFile(url: string): Bytes {
  try {
    return nodeBuiltin("fs")!.readFileSync(pathOf(url));
  } catch (cause) {
    throw detailsOf(cause) ? cause : failure("unreadable", url, cause);
  }
}

/** The path of a file that can have a source. */
function pathOf(url: string): string {
  const fs = nodeBuiltin("fs")!;
  const path = nodeBuiltin("url")!.fileURLToPath(url);
  const extension = nodeBuiltin("path")!.extname(path);
  if (extension === ".wasm") return path;
  if (fs.statSync(path).isDirectory()) throw failure("folder", path);
  if (extension === "" && packageType(path) !== "commonjs" && isWebAssembly(path, fs)) return path;
  if (javaScriptExtensions.test(extension)) {
    throw withText(url, () => textOf(fs.readFileSync(path)));
  }
  if (sourcelessExtensions.test(extension)) throw failure("sourceless", url);
  throw new LoadFailure({
    errorClass: TypeError,
    code: "ERR_UNKNOWN_FILE_EXTENSION",
    problem: `Unknown file extension "${extension}" for ${path}`,
    cure: "WebAssembly is imported from files that end in `.wasm`.",
  });
}

/** The failure of a JavaScript module, which has a source only where that is asked for. */
function withText(url: string, readText: () => string): Failure {
  return Object.assign(failure("sourceless", url), { readText });
}

function textOf(bytes: Uint8Array): string {
  return new (nodeBuiltin("util")!.TextDecoder)().decode(bytes);
}

function isWebAssembly(path: string, fs: NodeBuiltins["fs"]): boolean {
  return String.fromCharCode(...fs.readFileSync(path).subarray(0, 4)) === "\0asm";
}

function readData(url: string): Bytes {
  const [, mediaType = "", base64, body] =
    /^data:([^,;]*)[^,]*?(;base64)?,([^#]*)/i.exec(url) ?? [];
  if (body === undefined) throw malformedData(url);
  if (isJavaScriptType(mediaType)) {
    throw withText(url, () => textOf(decodeData(url, body, base64)));
  }
  if (hasSourcelessType(mediaType)) throw failure("sourceless", url);
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
    const text = base64 ? nodeBuiltin("buffer")!.atob(binary) : binary;
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
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
