import type { ResponseHead } from "./platform-types.ts";

/** The media type of a response, without parameters. */
export function mediaTypeOf({ headers }: Pick<ResponseHead, "headers">): string {
  return (headers.get("content-type") ?? "").split(";")[0]!.trim().toLowerCase();
}

/** Whether a media type is that of a JavaScript module. */
export function isJavaScriptType(mediaType: string): boolean {
  return /(?:java|ecma)script/.test(mediaType);
}

/** Whether a media type is that of a module that has no source. */
export function hasSourcelessType(mediaType: string): boolean {
  return /json|text\/css/.test(mediaType);
}
