import type { PluginObject } from "@babel/core";
import type { ParseError } from "./explain-error.ts";
import type { Position } from "./position.ts";

/** The parser of the Babel that runs, as it is handed to a `parserOverride`. */
export type Parse = Parameters<NonNullable<PluginObject["parserOverride"]>>[2];

/** A file, as the parser gives it. */
export type ParsedFile = ReturnType<Parse>;

export type ParserOptions = NonNullable<Parameters<Parse>[1]>;

/** What the parser throws, or recovers from. */
export interface LocatedError extends ParseError {
  pos?: number | undefined;
  loc?: Position;
  readonly reasonCode?: string;
}
