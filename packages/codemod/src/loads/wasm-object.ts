import type { Binding } from "../program/bindings.ts";
import { isGlobalObject } from "../program/global-object.ts";
import {
  child,
  constantBindingOf,
  initOf,
  isGlobal,
  propertyNameOf,
  withoutTypes,
  type NodePath,
} from "../program/node-path.ts";

/**
 * Whether a value is the global WebAssembly: by its name, as a property of the global object, or in a constant.
 *
 * @returns The constants that it went through; `undefined` where it is something else.
 */
export function wasmObjectOf(value: NodePath): readonly Binding[] | undefined {
  const path = withoutTypes(value);
  if (isGlobal(path, "WebAssembly")) return [];
  if (propertyNameOf(path) === "WebAssembly") {
    return isGlobalObject(child(path, "object")) ? [] : undefined;
  }
  const binding = constantBindingOf(path);
  const init = binding && initOf(binding, path);
  const constants = init && wasmObjectOf(init);
  return constants && [...constants, binding!];
}

/** Whether a value is the global WebAssembly. */
export function isWasmObject(value: NodePath): boolean {
  return wasmObjectOf(value) !== undefined;
}
