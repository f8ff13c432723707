import type { Referrer } from "./host.ts";
import { failure, LoadFailure } from "./load-failure.ts";
import { nodeBuiltin } from "./node-builtins.ts";
import { resolveURLLike } from "./resolve.ts";

/**
 * The URL of what is no URL, and does not begin as a relative one: in CommonJS that of a package, with
 * the codes that Node's ES modules use.
 */
export function resolveBare(specifier: string, ...[location, resolve]: Referrer): string {
  const paths = nodeBuiltin("path")!;
  const urls = nodeBuiltin("url")!;
  if (/^\.\.?$/.test(specifier)) {
    const isPath = location !== undefined && paths.isAbsolute(location);
    const base = isPath ? urls.pathToFileURL(location).href : location;
    const folder = resolveURLLike(`${specifier}/`, base);
    if (folder !== undefined) return folder;
  }
  if (!resolve) throw failure("unresolvable", specifier);
  // `require.resolve` knows no queries.
  const [, request = specifier, suffix] = /^(.[^?#]*)(.*)$/s.exec(specifier) ?? [];
  if (isMalformed(request)) {
    throw new LoadFailure({
      errorClass: TypeError,
      code: "ERR_INVALID_MODULE_SPECIFIER",
      problem: `The specifier '${specifier}' is not a package name`,
    });
  }
  let path: string;
  try {
    path = resolve(request) as string;
  } catch (cause) {
    throw packageFailure(request, cause);
  }
  return paths.isAbsolute(path) ? urls.pathToFileURL(path).href + suffix : `node:${path}`;
}

function packageFailure(request: string, cause: unknown): unknown {
  const { code } = cause as { code?: string };
  if (request.startsWith("#") && code === "MODULE_NOT_FOUND") {
    return new LoadFailure({
      errorClass: TypeError,
      code: "ERR_PACKAGE_IMPORT_NOT_DEFINED",
      problem: `Package import specifier "${request}" is not defined`,
      cure: "Define it in the `imports` of the package's package.json.",
      cause,
    });
  }
  // The last is said of the empty string.
  if (code && code !== "MODULE_NOT_FOUND" && code !== "ERR_INVALID_ARG_VALUE") return cause;
  return new LoadFailure({
    code: "ERR_MODULE_NOT_FOUND",
    problem: `Cannot find module '${request}'`,
    cure: "Install the package, or check the path within it.",
    cause,
  });
}

/**
 * Whether the name of the package cannot be one.
 *
 * @see https://nodejs.org/api/esm.html#resolution-algorithm-specification PACKAGE_RESOLVE
 */
function isMalformed(request: string): boolean {
  const [packageName] = /^(?:@[^/]*\/)?[^/]*/.exec(request)!;
  return /^(?:\.|#$|#\/|@[^/]*$)|[%\\]/.test(packageName);
}

/** What the `package.json` of a file's package says of its type; `undefined` where it says nothing. */
export function packageType(file: string): string | undefined {
  const fs = nodeBuiltin("fs")!;
  const paths = nodeBuiltin("path")!;
  for (let folder = paths.dirname(file); ; folder = paths.dirname(folder)) {
    try {
      const text = String.fromCharCode(...fs.readFileSync(paths.join(folder, "package.json")));
      return (JSON.parse(text) as { type?: string }).type;
    } catch {
      // There is none here, or it cannot be read.
    }
    if (paths.basename(folder) === "node_modules" || folder === paths.dirname(folder)) {
      return undefined;
    }
  }
}
