import { tagOf } from "./brands.ts";
import { realm, type AbstractModuleSourceConstructor } from "./realm.ts";
import { WebAssemblyModule } from "./wasm-module.ts";

/**
 * What engines without module sources are given. A class has just the descriptors that the clauses ask
 * for: no own keys but length, name and prototype, none of them writable, and a TypeError without
 * `new`. Minifiers take the names of classes away, unless they come from the key of a property.
 *
 * @see https://tc39.es/proposal-source-phase-imports/#sec-%abstractmodulesource%-constructor
 */
const { AbstractModuleSource: substitute } = {
  AbstractModuleSource: class {
    constructor() {
      throw new TypeError("Illegal constructor");
    }
    get [Symbol.toStringTag](): string | undefined {
      return tagOf(this);
    }
  },
};

type NamedParent = AbstractModuleSourceConstructor & { readonly name: string };

/** What engines that know module sources have here; others have %Function.prototype%. */
const parent = WebAssemblyModule && (Object.getPrototypeOf(WebAssemblyModule) as NamedParent);

/**
 * The intrinsic %AbstractModuleSource%, which all module sources inherit from. It is the engine's
 * own where there is one, and the same object for every copy of the runtime in the realm.
 *
 * @see https://tc39.es/proposal-source-phase-imports/#sec-%abstractmodulesource%
 */
export const AbstractModuleSource: AbstractModuleSourceConstructor = (realm.AbstractModuleSource ??=
  // A program may have put a class of its own in the place of `WebAssembly.Module`.
  parent?.name === "AbstractModuleSource"
    ? parent
    : (substitute as unknown as AbstractModuleSourceConstructor));

/**
 * Gives `WebAssembly.Module` its parent {@link AbstractModuleSource} where the engine has not done
 * so. The entry `@import-phases/runtime` calls it when it is loaded; `@import-phases/runtime/pure`
 * leaves it to you. Calling it again changes nothing.
 *
 * @see https://webassembly.github.io/esm-integration/js-api/#modules
 */
export function install(): void {
  if (!WebAssemblyModule || realm.isInstalled) return;
  realm.isInstalled = true;
  realm.supplyThroughGlobals?.();
  // Not `Object.setPrototypeOf`: where intrinsics are frozen, the program shall run without.
  Reflect.setPrototypeOf(WebAssemblyModule, AbstractModuleSource);
  Reflect.setPrototypeOf(WebAssemblyModule.prototype, AbstractModuleSource.prototype);
}
