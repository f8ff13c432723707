// Apart from what makes them: declarations that users get name no type of Babel's.
import type { ModuleRequest } from "@import-phases/babel-plugin-syntax";

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
