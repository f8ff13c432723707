import type { PluginPass } from "@babel/core";
import { moduleRequestOf, type ModuleRequestNode } from "@import-phases/babel-plugin-syntax";
import type { ImportPhase, SourceLocation } from "./import-phase.ts";

type RequestNode = ModuleRequestNode & { readonly loc?: SourceLocation | null | undefined };

/** Puts the requests of some nodes on the metadata of their file, in the order of the text. */
export function recordRequests(
  { metadata }: PluginPass["file"],
  nodes: readonly RequestNode[],
): void {
  const file = metadata as { importPhases?: ImportPhase[] };
  const importPhases = (file.importPhases ??= []);
  for (const phase of nodes.map(importPhaseOf)) {
    // Nearly always the last.
    const index = importPhases.findLastIndex((other) => byPlace(other, phase) <= 0) + 1;
    importPhases.splice(index, 0, phase);
  }
}

/** Puts a file that was read, to compile another, on the metadata of that one: it depends on it. */
export function recordReadFile({ metadata }: PluginPass["file"], path: string): void {
  const { importPhasesFiles = [] } = metadata as { importPhasesFiles?: string[] };
  const all = new Set([...importPhasesFiles, path]);
  Object.assign(metadata, { importPhasesFiles: [...all] });
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
