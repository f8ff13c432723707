import type { StringImportValues } from "./realm.ts";
import { stringBuiltins, stringConstantsModule, stringFunctionsModule } from "./string-builtins.ts";

/** Where a binary asks for what an engine with JS string builtins would give it by itself. */
export function isStringImport({
  module,
  name,
  kind,
}: WebAssembly.ModuleImportDescriptor): boolean {
  return module === stringConstantsModule
    ? kind === "global"
    : module === stringFunctionsModule &&
        kind === "function" &&
        Object.hasOwn(stringBuiltins, name);
}

/** What an engine with the builtins would give for the string imports of a module. */
export function stringImportValues(
  imports: readonly WebAssembly.ModuleImportDescriptor[],
): StringImportValues {
  const values: Record<string, Record<string, unknown>> = {};
  for (const { module, name } of imports) {
    const value = module === stringConstantsModule ? name : stringBuiltins[name]!.call;
    (values[module] ??= {})[name] = value;
  }
  return values;
}
