import { realm } from "./realm.ts";

/** The custom section that makes a WebAssembly.Module the source of a JavaScript module. */
export const moduleSourceSection = "import-phases.module-source";

/** Kept from load time, so that programs which patch `WebAssembly.Module` do not change brands. */
const customSections = globalThis.WebAssembly?.Module?.customSections;

/** The section that tells JavaScript from WebAssembly; `undefined` for what has no such brand. */
function sectionsOf(value: unknown): readonly ArrayBuffer[] | undefined {
  try {
    // The cheapest of the functions that check the brand. `instanceof` would believe any prototype.
    return customSections!(value as WebAssembly.Module, moduleSourceSection);
  } catch {
    return undefined;
  }
}

/** Whether `value` is the source of a WebAssembly module, also one of another realm. */
export function isWebAssemblyModule(value: unknown): boolean {
  return sectionsOf(value)?.length === 0;
}

/** The URL of the JavaScript module that `value` is the source of; `undefined` for all else. */
export function moduleSourceURL(value: unknown): string | undefined {
  const [section] = sectionsOf(value) ?? [];
  return section ? new TextDecoder().decode(section) : realm.moduleSourceURLs?.get(value as object);
}
