import type { Position } from "./position.ts";

/** The part of loading a module after which an import stops. */
export type Phase = "source" | "defer" | "evaluation";

/** One entry of a `with { … }` clause. */
export interface ImportAttribute {
  readonly key: string;
  readonly value: string;
}

/**
 * What one import asks its host for.
 *
 * @see https://tc39.es/ecma262/#modulerequest-record
 */
export interface ModuleRequest {
  /** The string after `from`, or `undefined` where an expression computes it. */
  readonly specifier: string | undefined;
  readonly phase: Phase;
  /** The string in `as "…"`, or `undefined` where there is none. */
  readonly evaluatorAttribute: string | undefined;
  /** Sorted by key, as ECMA-262 keeps them; empty where an expression computes them. */
  readonly attributes: readonly ImportAttribute[];
}

/** Orders attributes as ECMA-262 does: by the code units of their keys. */
export function sortAttributes(attributes: readonly ImportAttribute[]): ImportAttribute[] {
  return attributes.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** What stands in the `extra` of a declaration that has `as "…"`: the string, and its place. */
export interface EvaluatorAttribute {
  readonly value: string;
  /** As it is written, with its quotes. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly loc: { readonly start: Position; readonly end: Position };
}
