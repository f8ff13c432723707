import * as runtime from "./index.ts";

declare global {
  /** What the output for browsers' classic scripts calls, which have no way to import. */
  var importPhases: typeof runtime;
}

globalThis.importPhases = runtime;
