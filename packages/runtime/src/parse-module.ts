import { detailsOf, failure, LoadFailure } from "./load-failure.ts";
import { compilesModules, nodeBuiltin } from "./node-builtins.ts";
import { packageType } from "./node-package.ts";

/**
 * No engine parses a module for a program without running it. But all of them parse it first, and
 * none runs it when it imports what is not there. As the first of the imports, this one keeps Node
 * from looking for the others; browsers resolve all of them before they fetch any.
 */
const guard = 'import "import-phases-unresolvable";';

/**
 * Finds the errors of a JavaScript module's own text, without running it or looking for what it
 * imports. Where nobody can be asked, as under a policy that forbids `blob:` scripts, they show
 * when the module is evaluated.
 *
 * @param url - Where the module stands.
 * @param text - Its text.
 * @throws {LoadFailure} Of a SyntaxError, also when the module is CommonJS, which has no source.
 * @see https://tc39.es/ecma262/#sec-parsemodule
 */
export async function parseModule(url: string, text: string): Promise<void> {
  if (compilesModules()) return parseModuleSync(url, text);
  let blobURL = "";
  try {
    blobURL = URL.createObjectURL(new Blob([guarded(text)], { type: "text/javascript" }));
    await import(/* webpackIgnore: true */ /* @vite-ignore */ blobURL);
  } catch (error) {
    refuseSyntaxError(url, error);
  } finally {
    URL.revokeObjectURL(blobURL);
  }
}

/** {@link parseModule}, which other hosts than Node leave to the evaluation. */
export function parseModuleSync(url: string, text: string): void {
  if (!compilesModules()) return;
  const path = url.startsWith("file:") ? nodeBuiltin("url")!.fileURLToPath(url) : "data.mjs";
  // Others are compiled by whatever makes Node load them.
  if (!/^(?:\.[cm]?js)?$/.test(nodeBuiltin("path")!.extname(path))) return;
  const Module = nodeBuiltin("module")!;
  try {
    if (isCommonJS(text, path)) {
      // What a compiler has made of a module is still the module that it was written as.
      if (!/^["']use strict["']|\b__esModule\b/m.test(text)) throw failure("sourceless", url);
      nodeBuiltin("vm")!.compileFunction(text, commonJSNames);
    } else {
      // A name of its own: Node remembers modules by it. No public function compiles ES modules.
      // oxlint-disable-next-line no-underscore-dangle
      new Module("")._compile(guarded(text), `${path}?${parsed++}`, "module");
    }
  } catch (error) {
    refuseSyntaxError(url, error);
  }
}

let parsed = 0;

const commonJSNames = ["exports", "require", "module", "__filename", "__dirname"];

/** @see https://nodejs.org/api/packages.html#determining-module-system */
function isCommonJS(text: string, path: string): boolean {
  const extension = nodeBuiltin("path")!.extname(path);
  const type =
    extension[1] === "m" ? "module" : extension[1] === "c" ? "commonjs" : packageType(path);
  if (type) return type === "commonjs";
  try {
    nodeBuiltin("vm")!.compileFunction(text, commonJSNames);
    return true;
  } catch {
    return false;
  }
}

function guarded(text: string): string {
  return guard + text.replace(/^\ufeff?#!/, "//");
}

/** @throws {LoadFailure} For the errors of the text; all others are the guard's. */
function refuseSyntaxError(url: string, cause: unknown): void {
  if (detailsOf(cause)) throw cause;
  const { name, message } = cause as Error;
  if (name !== "SyntaxError") return;
  throw new LoadFailure({ errorClass: SyntaxError, problem: `${url}: ${message}`, cause });
}
