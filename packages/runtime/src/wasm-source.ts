import { isWebAssemblyModule } from "./brands.ts";
import { LoadFailure } from "./load-failure.ts";
import { findWrongBuiltinType, isStringImport, stringImportValues } from "./string-imports.ts";
import { supplyAtInstantiation } from "./supply-imports.ts";

/** As they were when the runtime was loaded; absent where WebAssembly is switched off. */
const { imports: importsOf, exports: exportsOf } = globalThis.WebAssembly?.Module ?? {};
const reservedModule = /^wasm-js:/;
const reservedName = /^wasm(?:-js)?:/;

/**
 * What the WebAssembly ESM integration does with a module that has been compiled: it refuses reserved
 * names and, on engines without JS string builtins, sees to it that the source gets them.
 *
 * @param module - The compiled module.
 * @param name - How messages call the file.
 * @param bytes - The binary, absent where it was compiled while it came in.
 * @see https://webassembly.github.io/esm-integration/js-api/#parse-a-webassembly-module
 */
export function toModuleSource(
  module: WebAssembly.Module,
  name: string,
  bytes?: Uint8Array,
): WebAssembly.Module {
  // A `then` on WebAssembly.Module.prototype can make anything of a module that is waited for.
  if (!isWebAssemblyModule(module)) return module;
  const imports = importsOf!(module);
  const stringImports = imports.filter(isStringImport);
  const others = imports.filter((descriptor) => !stringImports.includes(descriptor));
  refuseReservedNames(name, others, exportsOf!(module));
  if (stringImports.length > 0) {
    const wrong = bytes && findWrongBuiltinType(bytes);
    if (wrong !== undefined) throw wrongBuiltinType(name, wrong);
    supplyAtInstantiation(module, stringImportValues(stringImports));
  }
  return module;
}

type Descriptor = WebAssembly.ModuleImportDescriptor;

function refuseReservedNames(
  name: string,
  imports: readonly Descriptor[],
  exports: readonly WebAssembly.ModuleExportDescriptor[],
): void {
  for (const { module, name: importName } of imports) {
    if (reservedModule.test(module)) throw reserved(name, "import", module);
    if (reservedName.test(importName)) throw reserved(name, "import name", importName);
  }
  for (const { name: exportName } of exports) {
    if (reservedName.test(exportName)) throw reserved(name, "export name", exportName);
  }
}

function reserved(name: string, what: string, found: string): LoadFailure {
  return new LoadFailure({
    errorClass: WebAssembly.LinkError as unknown as ErrorConstructor,
    problem: `Invalid Wasm ${what} "${found}" in ${name}`,
    cure: "Names that begin with `wasm:` or `wasm-js:` are reserved: choose another.",
  });
}

function wrongBuiltinType(name: string, builtin: string): LoadFailure {
  return new LoadFailure({
    errorClass: WebAssembly.CompileError as unknown as ErrorConstructor,
    problem: `${name}: Imported builtin function "wasm:js-string" "${builtin}" has incorrect signature`,
    cure: "Give the import the type that the JS string builtins proposal lists.",
  });
}
