import { isWebAssemblyModule } from "./brands.ts";
import { onDemandAfter, onDemandAfterSync } from "./import-failure.ts";
import { loadOnDemand, loadOnDemandSync } from "./load-on-demand.ts";
import { realm } from "./realm.ts";
import type { CompiledModule } from "./reserved-names.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** As they were when the runtime was loaded; absent where WebAssembly is switched off. */
const { Module } = globalThis.WebAssembly ?? {};
export const importsOf: typeof WebAssembly.Module.imports | undefined = Module?.imports;
const exportsOf = Module?.exports;

/**
 * WebAssembly ESM integration compiles sources with the JS string builtins. Engines that have none
 * ignore the option. TypeScript's DOM library does not know it yet.
 */
const compileOptions = {
  builtins: ["js-string"],
  importedStringConstants: "wasm:js/string-constants",
} as unknown as undefined;

/**
 * Compiles a binary at once.
 *
 * @param url - Where it comes from.
 * @param bytes - The binary.
 */
export function compileSync(url: string, bytes: Bytes): object {
  let module: WebAssembly.Module;
  try {
    module = new WebAssembly.Module(bytes, compileOptions);
  } catch (error) {
    const mended = onDemandAfterSync(error).mendBinary(url, error, bytes);
    module = new WebAssembly.Module(mended, compileOptions);
  }
  const special = withReservedNames(module, url, bytes);
  if (special) loadOnDemandSync().takeReservedNames(realm, special);
  return module;
}

/** {@link compileSync} without holding up the thread. */
export async function compile(url: string, bytes: Bytes): Promise<object> {
  return compileBy(() => WebAssembly.compile(bytes, compileOptions), url, bytes);
}

/** Compiles a response while it comes in. */
export async function compileResponse(url: string, response: Response): Promise<object> {
  return compileBy(() => WebAssembly.compileStreaming(response, compileOptions), url);
}

async function compileBy(
  compileModule: () => Promise<WebAssembly.Module>,
  url: string,
  bytes?: Bytes,
): Promise<object> {
  let module: WebAssembly.Module;
  try {
    module = await compileModule();
  } catch (error) {
    const mended = (await onDemandAfter(error)).mendBinary(url, error, bytes);
    module = await WebAssembly.compile(mended, compileOptions);
  }
  const special = withReservedNames(module, url, bytes);
  if (special) (await loadOnDemand()).takeReservedNames(realm, special);
  return module;
}

/** A module that has a name of the kind that is reserved, which few have. */
function withReservedNames(
  module: WebAssembly.Module,
  url: string,
  bytes: Bytes | undefined,
): CompiledModule | undefined {
  // A `then` on WebAssembly.Module.prototype can make anything of a module that is waited for.
  if (!isWebAssemblyModule(module)) return undefined;
  const imports = importsOf!(module);
  const exports = exportsOf!(module);
  const names = [
    ...imports.flatMap((from) => [from.module, from.name]),
    ...exports.map(({ name }) => name),
  ];
  return names.some((name) => name.startsWith("wasm"))
    ? { module, imports, exports, url, bytes }
    : undefined;
}
