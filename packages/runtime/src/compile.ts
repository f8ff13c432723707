import { isWebAssemblyModule } from "./brands.ts";
import { loadOnDemand, loadOnDemandSync } from "./load-on-demand.ts";
import { realm } from "./realm.ts";
import { exportsOf, importsOf } from "./wasm-module.ts";

type Bytes = Uint8Array<ArrayBuffer>;

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
  try {
    const module = new WebAssembly.Module(bytes, compileOptions);
    if (mayHaveReservedNames(module)) {
      loadOnDemandSync().takeReservedNames(realm, module, url, bytes);
    }
    return module;
  } catch (error) {
    return compileSync(url, loadOnDemandSync(error).mendBinary(url, error, bytes));
  }
}

/** {@link compileSync} without holding up the thread, or of a response, which may still come in. */
export async function compile(url: string, input: Bytes | Response): Promise<object> {
  try {
    const module = await ("body" in input
      ? WebAssembly.compileStreaming(input, compileOptions)
      : WebAssembly.compile(input, compileOptions));
    // A `then` on WebAssembly.Module.prototype can make anything of a module that is waited for.
    if (isWebAssemblyModule(module) && mayHaveReservedNames(module)) {
      (await loadOnDemand()).takeReservedNames(realm, module, url, input);
    }
    return module;
  } catch (error) {
    return compile(url, (await loadOnDemand(error)).mendBinary(url, error, input));
  }
}

/** Whether a module may have a name of the kind that is reserved, which few have. */
function mayHaveReservedNames(module: WebAssembly.Module): boolean {
  return JSON.stringify([importsOf!(module), exportsOf!(module)]).includes('"wasm');
}
