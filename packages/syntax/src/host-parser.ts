import type { PluginObject } from "@babel/core";
import type { ParseError } from "./explain-error.ts";

/** The parser of the Babel that runs, as it is handed to a `parserOverride`. */
export type Parse = Parameters<NonNullable<PluginObject["parserOverride"]>>[2];

/** A file, as the parser gives it. */
export type ParsedFile = ReturnType<Parse>;

export type ParserOptions = NonNullable<Parameters<Parse>[1]>;

/** Where something stands in a file: lines count from 1, columns from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly index: number;
}

/** What the parser throws, or recovers from. */
export interface LocatedError extends ParseError {
  pos?: number | undefined;
  loc?: Position;
  readonly reasonCode?: string;
}

/**
 * Tells the position at the end of a text that begins at a position.
 *
 * @param text - Of the file, line terminators and all.
 */
export function positionAfter({ line, column, index }: Position, text: string): Position {
  const { length: all } = text;
  if (text.search(/[\n\r\u2028\u2029]/) === -1) {
    return { line, column: column + all, index: index + all };
  }
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  const length = lines.at(-1)!.length;
  return {
    line: line + lines.length - 1,
    column: lines.length === 1 ? column + length : length,
    index: index + text.length,
  };
}
