import { LoadFailure } from "./load-failure.ts";

/** Whether a media type is that of a module that has no source. */
export function hasSourcelessType(mediaType: string): boolean {
  return /(?:java|ecma)script|json|text\/css/.test(mediaType);
}

/**
 * The failure of a module that has no source.
 *
 * @see https://tc39.es/proposal-source-phase-imports/#sec-source-text-module-record-initialize-environment
 */
export function sourceless(url: string): LoadFailure {
  return new LoadFailure({
    errorClass: SyntaxError,
    code: "ERR_SOURCE_PHASE_NOT_DEFINED",
    problem: `Source phase import object is not defined for module '${url}'`,
    cure: "Only WebAssembly modules have one: remove `source` to import the module itself.",
  });
}
