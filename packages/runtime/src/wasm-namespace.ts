import type { WebAssemblyInstance } from "./platform-types.ts";
import { realm, type WasmInstance } from "./realm.ts";
import { exportsOf } from "./wasm-module.ts";

/** What an instance exports, also before it is there. */
export function exportNames({ source }: WasmInstance): string[] {
  return exportsOf!(source).map(({ name }) => name);
}

/** The error of reading a binding that has no value yet, in the words of V8. */
export function deadZone(name: string): ReferenceError {
  return new ReferenceError(`Cannot access '${name}' before initialization`);
}

/**
 * The module namespace object of an instance: what can be a data property is one, for speed. Where
 * it is asked for before the instance is there, as in cycles, all properties are getters.
 *
 * @see https://webassembly.github.io/esm-integration/js-api/#create-a-webassembly-module-record
 */
export function namespaceOf(instance: WasmInstance): object {
  if (instance.namespace) return instance.namespace;
  const namespace = (instance.namespace = {});
  const descriptors = exportsOf!(instance.source).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, kind } of descriptors) {
    const get =
      kind === "global" ? () => readGlobal(instance, name) : () => externOf(instance, name);
    const isReady = instance.instance && kind !== "global";
    Object.defineProperty(namespace, name, {
      enumerable: true,
      ...(isReady ? { value: get() } : { get }),
    });
  }
  Object.defineProperty(namespace, Symbol.toStringTag, { value: "Module" });
  (realm.instances ??= new WeakMap()).set(namespace, instance);
  // Not `Object.create(null)`, nor at the beginning: V8 would be slower at reading the properties.
  return Object.preventExtensions(Object.setPrototypeOf(namespace, null) as object);
}

function externOf({ instance }: WasmInstance, name: string): unknown {
  if (!instance) throw deadZone(name);
  return instance.exports[name];
}

function readGlobal(instance: WasmInstance, name: string): unknown {
  const global = (realm.lastGlobal = externOf(instance, name) as WebAssembly.Global);
  try {
    return global.value;
  } catch {
    // It has no value in JavaScript: v128 and exnref.
    throw deadZone(name);
  }
}

/** The namespace of what `require` or `import()` gave, as Node makes it for CommonJS. */
export function commonJSNamespace(exports: unknown): object {
  const object = Object(exports) as Record<PropertyKey, unknown>;
  if ("__esModule" in object || object[Symbol.toStringTag] === "Module") return object;
  return Object.create(object, { default: { value: exports } }) as object;
}

/**
 * The instance that a namespace of the WebAssembly ESM integration belongs to.
 *
 * @param namespace - What `import * as` or `import()` of a WebAssembly module gave.
 * @returns The same object for each call.
 * @throws {TypeError} When it is anything else, or the instance is not there yet.
 * @see https://webassembly.github.io/esm-integration/js-api/#dom-webassembly-namespaceinstance
 */
export function namespaceInstance(namespace: object): WebAssemblyInstance {
  const instance = realm.instances?.get(namespace)?.instance;
  if (!instance) throw new TypeError("The argument is not the namespace of a WebAssembly module.");
  return instance;
}
