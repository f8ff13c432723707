import type { PluginPass } from "@babel/core";
import {
  moduleRequestOf,
  type ModuleRequest,
  type ModuleRequestNode,
} from "@import-phases/babel-plugin-syntax";

/** A place in a file, as Babel's nodes have it. */
export interface SourceLocation {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/**
 * One entry of `file.metadata.importPhases`, which Babel hands to its caller as
 * `result.metadata.importPhases`: what a build tool needs to preload or analyse without parsing.
 */
export interface ImportPhase extends ModuleRequest {
  /** Where the import stood in the input, `undefined` for what another plugin has made. */
  readonly loc: SourceLocation | undefined;
}

type RequestNode = ModuleRequestNode & { readonly loc?: SourceLocation | null | undefined };

/** Puts the requests of some nodes on the metadata of their file, in the order of the text. */
export function recordRequests(
  { metadata }: PluginPass["file"],
  nodes: readonly RequestNode[],
): void {
  const { importPhases = [] } = metadata as { importPhases?: ImportPhase[] };
  const all = [...importPhases, ...nodes.map(importPhaseOf)];
  Object.assign(metadata, { importPhases: all.toSorted(byPlace) });
}

function importPhaseOf(node: RequestNode): ImportPhase {
  const { loc } = node;
  const place = loc
    ? {
        start: { line: loc.start.line, column: loc.start.column },
        end: { line: loc.end.line, column: loc.end.column },
      }
    : undefined;
  return { ...moduleRequestOf(node)!, loc: place };
}

function byPlace({ loc: a }: ImportPhase, { loc: b }: ImportPhase): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a.start.line - b.start.line || a.start.column - b.start.column;
}
