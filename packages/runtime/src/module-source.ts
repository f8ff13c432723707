import { AbstractModuleSource } from "./abstract-module-source.ts";
import { moduleSourceURL, moduleSourceSection } from "./brands.ts";
import { realm, type AbstractModuleSourceConstructor } from "./realm.ts";

/** @see https://tc39.es/proposal-esm-phase-imports/#sec-modulesource-constructor */
function intrinsicModuleSource(): AbstractModuleSourceConstructor {
  // Minifiers take the names of classes away, unless they come from the key of a property.
  const { ModuleSource: constructor } = {
    // The parent's constructor throws the TypeError that this one has to throw.
    ModuleSource: class extends (AbstractModuleSource as unknown as new () => object) {
      // An engine's own %AbstractModuleSource% knows the tags of its own sources only.
      get [Symbol.toStringTag](): string | undefined {
        return moduleSourceURL(this) === undefined ? undefined : "ModuleSource";
      }
    },
  };
  return (realm.ModuleSource ??= constructor as unknown as AbstractModuleSourceConstructor);
}

/**
 * The intrinsic %ModuleSource%, which the sources of JavaScript modules are made of. It has no
 * global name, and cannot be called or constructed.
 *
 * @see https://tc39.es/proposal-esm-phase-imports/#sec-modulesource-constructor
 */
export const ModuleSource: AbstractModuleSourceConstructor =
  /* @__PURE__ */ intrinsicModuleSource();

/**
 * The source object of the JavaScript module at `url`. It is a WebAssembly.Module of another
 * prototype, whose only section holds the URL: of all objects that programs can make, these alone
 * keep what they are through `postMessage` and `structuredClone`, and show it in every realm.
 */
export function createModuleSource(url: string): object {
  const { prototype } = ModuleSource;
  try {
    const name = new TextEncoder().encode(moduleSourceSection);
    const contents = [name.length, ...name, ...new TextEncoder().encode(url)];
    const size = [0, 7, 14, 21].map((shift) => ((contents.length >> shift) & 127) | 128);
    const bytes = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 0, ...size, 0, ...contents);
    return Object.setPrototypeOf(new WebAssembly.Module(bytes), prototype) as object;
  } catch {
    // A policy of the page may forbid to compile. What comes of it cannot be posted.
    const source = Object.create(prototype) as object;
    (realm.moduleSourceURLs ??= new WeakMap()).set(source, url);
    return source;
  }
}
