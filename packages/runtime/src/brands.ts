import { realm } from "./realm.ts";
import { customSectionsOf } from "./wasm-module.ts";

/** The custom section that makes a WebAssembly.Module the source of a JavaScript module. */
export const moduleSourceSection = "import-phases.module-source";

/** The section that tells JavaScript from WebAssembly; `undefined` for what has no such brand. */
function sectionsOf(value: unknown): readonly ArrayBuffer[] | undefined {
  try {
    // The cheapest of the functions that check the brand. `instanceof` would believe any prototype.
    return customSectionsOf!(value as WebAssembly.Module, moduleSourceSection);
  } catch {
    return undefined;
  }
}

/** Whether `value` is the source of a WebAssembly module, also one of another realm. */
export function isWebAssemblyModule(value: unknown): boolean {
  return sectionsOf(value)?.length === 0;
}

/** What %AbstractModuleSource%'s getter says of `value`. */
export function tagOf(value: unknown): string | undefined {
  if (isWebAssemblyModule(value)) return "WebAssembly.Module";
  const isJavaScript = sectionsOf(value) ?? realm.moduleSourceURLs?.has(value as object);
  return isJavaScript ? "ModuleSource" : undefined;
}

/** The URL of the JavaScript module that `value` is the source of; `undefined` for all else. */
export function moduleSourceURL(value: unknown): string | undefined {
  const [section] = sectionsOf(value) ?? [];
  return section ? new TextDecoder().decode(section) : realm.moduleSourceURLs?.get(value as object);
}

/** Whether `value` is a module source, of JavaScript or WebAssembly, also one of another realm. */
export function isModuleSource(value: unknown): value is object {
  return isWebAssemblyModule(value) || moduleSourceURL(value) !== undefined;
}
