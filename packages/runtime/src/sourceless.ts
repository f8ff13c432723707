import { LoadFailure, type LoadFailureDetails } from "./load-failure.ts";

/** Whether a media type is that of a JavaScript module. */
export function isJavaScriptType(mediaType: string): boolean {
  return /(?:java|ecma)script/.test(mediaType);
}

/** Whether a media type is that of a module that has no source. */
export function hasSourcelessType(mediaType: string): boolean {
  return /json|text\/css/.test(mediaType);
}

/**
 * The failure of a module that has no source.
 *
 * @param url - The module.
 * @param readText - Given for JavaScript, which has a source where the program asks for such.
 * @see https://tc39.es/proposal-source-phase-imports/#sec-source-text-module-record-initialize-environment
 */
export function sourceless(url: string, readText?: LoadFailureDetails["readText"]): LoadFailure {
  return new LoadFailure({
    errorClass: SyntaxError,
    code: "ERR_SOURCE_PHASE_NOT_DEFINED",
    problem: `Source phase import object is not defined for module '${url}'`,
    cure: "Remove `source` to import the module itself.",
    readText,
  });
}
