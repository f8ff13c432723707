import { refuseWrongBuiltinType } from "./builtin-types.ts";
import { describeLocation } from "./describe-location.ts";
import { LoadFailure } from "./load-failure.ts";
import { mended } from "./mend-binary.ts";
import type { Realm } from "./realm.ts";
import { isStringImport, stringImportValues } from "./string-imports.ts";
import { supplyAtInstantiation } from "./supply-imports.ts";

/** A module that has been compiled, with what it said of itself when it was. */
export type CompiledModule = readonly [
  module: WebAssembly.Module,
  imports: readonly WebAssembly.ModuleImportDescriptor[],
  exports: readonly WebAssembly.ModuleExportDescriptor[],
  /** Where it comes from. */
  url: string,
  /** The binary, or the response that was compiled while it came in. */
  input: Uint8Array | Response,
];

/**
 * What the WebAssembly ESM integration does with a module that has names beginning with `wasm:` or
 * `wasm-js:`: it refuses those that are reserved and, on engines without JS string builtins, sees to
 * it that the source gets them.
 *
 * @param realm - The importer's.
 * @see https://webassembly.github.io/esm-integration/js-api/#parse-a-webassembly-module
 */
export function takeReservedNames(
  realm: Realm,
  [module, imports, exports, url, input]: CompiledModule,
): void {
  const name = describeLocation(url)!;
  const stringImports = imports.filter(isStringImport);
  const others = imports.filter((descriptor) => !stringImports.includes(descriptor));
  refuseReservedNames(name, others, exports);
  if (stringImports.length === 0) return;
  if (!("body" in input || mended.has(input))) refuseWrongBuiltinType(url, input);
  supplyAtInstantiation(realm, module, stringImportValues(stringImports));
}

function refuseReservedNames(
  name: string,
  imports: readonly WebAssembly.ModuleImportDescriptor[],
  exports: readonly WebAssembly.ModuleExportDescriptor[],
): void {
  for (const { module, name: importName } of imports) {
    if (module.startsWith("wasm-js:")) throw reserved(name, "import", module);
    if (isReserved(importName)) throw reserved(name, "import name", importName);
  }
  for (const { name: exportName } of exports) {
    if (isReserved(exportName)) throw reserved(name, "export name", exportName);
  }
}

function isReserved(name: string): boolean {
  return /^wasm(?:-js)?:/.test(name);
}

function reserved(name: string, what: string, found: string): LoadFailure {
  return new LoadFailure({
    errorClass: WebAssembly.LinkError as unknown as ErrorConstructor,
    problem: `Invalid Wasm ${what} "${found}" in ${name}`,
    cure: "Names that begin with `wasm:` or `wasm-js:` are reserved: choose another.",
  });
}
