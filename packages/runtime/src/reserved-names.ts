import { refuseWrongBuiltinType } from "./builtin-types.ts";
import { describeLocation } from "./describe-location.ts";
import { LoadFailure } from "./load-failure.ts";
import { mended } from "./mend-binary.ts";
import type { Realm } from "./realm.ts";
import { isStringImport, stringImportValues } from "./string-imports.ts";
import { supplyAtInstantiation } from "./supply-imports.ts";
import { exportsOf, importsOf } from "./wasm-module.ts";

/**
 * What the WebAssembly ESM integration does with a module that has names beginning with `wasm:` or
 * `wasm-js:`: it refuses those that are reserved and, on engines without JS string builtins, sees to
 * it that the source gets them.
 *
 * @param realm - The importer's.
 * @param module - The module, compiled.
 * @param url - Where it comes from.
 * @param input - The binary, or the response that was compiled while it came in.
 * @see https://webassembly.github.io/esm-integration/js-api/#parse-a-webassembly-module
 */
export function takeReservedNames(
  realm: Realm,
  module: WebAssembly.Module,
  url: string,
  input: Uint8Array | Response,
): void {
  const imports = importsOf!(module);
  const name = describeLocation(url)!;
  const stringImports = imports.filter(isStringImport);
  const others = imports.filter((descriptor) => !stringImports.includes(descriptor));
  refuseReservedNames(name, others, exportsOf!(module));
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
