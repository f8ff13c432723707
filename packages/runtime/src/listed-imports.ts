import type { Realm } from "./realm.ts";

/**
 * The imports of a source, but for those of builtins, whoever supplies them.
 *
 * @param realm - That of the source.
 * @param importsOf - `WebAssembly.Module.imports` as it was when the runtime was loaded.
 * @param source - The source.
 */
export function listedImports(
  { builtinImports }: Realm,
  importsOf: typeof WebAssembly.Module.imports,
  source: WebAssembly.Module,
): WebAssembly.ModuleImportDescriptor[] {
  const own = builtinImports?.get(source);
  const all = importsOf(source);
  return own ? all.filter(({ module, name }) => !Object.hasOwn(own[module] ?? {}, name)) : all;
}
