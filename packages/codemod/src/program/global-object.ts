import { isGlobal, withoutTypes, type NodePath } from "./node-path.ts";

/** The names of the global object. */
export const globalObjects: readonly string[] = ["globalThis", "window", "self", "global"];

/** Whether a value is the global object, by one of its names. */
export function isGlobalObject(value: NodePath): boolean {
  const path = withoutTypes(value);
  return globalObjects.some((name) => isGlobal(path, name));
}
