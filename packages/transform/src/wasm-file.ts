import type { FileContext } from "./file-context.ts";
import { recordReadFile } from "./metadata.ts";
import { nodeBuiltins } from "./node-builtins.ts";
import { relativePattern, relativeSpecifier } from "./relative-specifier.ts";
import { readWasmInterface, type WasmInterface } from "./wasm-binary.ts";

/** A WebAssembly module as it stands when a file that imports it is compiled. */
export interface WasmFile extends WasmInterface {
  readonly path: string;
}

/**
 * Reads the WebAssembly module that `specifier` means in the file `importer`.
 *
 * @throws {Error} When it cannot be found, read or understood.
 */
export function readWasmFile(
  { file }: FileContext,
  specifier: string,
  importer: string | undefined,
): WasmFile {
  const builtins = nodeBuiltins();
  if (importer === undefined || !builtins) throw new Error("The importing file has no place.");
  const path = relativePattern.test(specifier)
    ? resolveRelative(specifier, importer)
    : builtins.module.createRequire(importer).resolve(specifier);
  recordReadFile(file, path);
  return { path, ...readWasmInterface(builtins.fs.readFileSync(path)) };
}

/** {@link readWasmFile}, where it is no error that there is none: it may be built later. */
export function readWasmFileIfAny(...args: Parameters<typeof readWasmFile>): WasmFile | undefined {
  try {
    return readWasmFile(...args);
  } catch {
    return undefined;
  }
}

function resolveRelative(specifier: string, importer: string): string {
  const { path } = nodeBuiltins()!;
  // Specifiers are URLs.
  return path.resolve(path.dirname(importer), decodeURIComponent(specifier.replace(/[?#].*/s, "")));
}

/**
 * What `importer` has to write to import what a WebAssembly module calls `name`.
 *
 * @param importer - The path of the file.
 * @param specifier - How it calls the WebAssembly module.
 * @param wasm - The path of that.
 * @param name - The name of a module that it imports.
 */
export function specifierFor(
  importer: string,
  specifier: string,
  wasm: string,
  name: string,
): string {
  if (name.startsWith("/")) return name;
  if (!relativePattern.test(name)) {
    // Another package may have another version of the package that is meant.
    const path = resolvePackage(name, wasm);
    if (path === undefined || path === resolvePackage(name, importer)) return name;
    const { dirname, basename } = nodeBuiltins()!.path;
    return relativeSpecifier(importer, dirname(path), `./${basename(path)}`);
  }
  if (!relativePattern.test(specifier)) {
    // Packages are asked by name, where they let themselves be asked.
    const [, folder] = /^(.*)\/[^/]*$/.exec(specifier) ?? [];
    const inPackage = `${folder}/${relativeSpecifier("/wasm", "/", name).slice(2)}`;
    if (resolvePackage(inPackage, importer) === resolveRelative(name, wasm)) return inPackage;
  }
  return relativeSpecifier(importer, nodeBuiltins()!.path.dirname(wasm), name);
}

function resolvePackage(specifier: string, importer: string): string | undefined {
  try {
    return nodeBuiltins()!.module.createRequire(importer).resolve(specifier);
  } catch {
    return undefined;
  }
}

/** The path of the file that is compiled. */
export function filenameOf({ file }: FileContext): string | undefined {
  return (file.opts as { filename?: string }).filename;
}
