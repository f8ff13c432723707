import * as babelParser from "@babel/parser";
import { parserFrom, type ParsedFile, type Parser, type ParserOptions } from "./parser-from.ts";

export { parserFrom, type HostParser } from "./parser-from.ts";
export type { ParsedFile, Parser, ParserOptions };

const parser: Parser = parserFrom(babelParser);

/**
 * Parses a file that may hold `import source x from "…"`, `import.source(…)` and evaluator
 * attributes, `import x from "…" as "…"`, by the Babel parser that comes with this package.
 *
 * @param code - The text of the file.
 * @param options - Options of @babel/parser, with defaults that suit recast.
 * @returns The file.
 * @throws {SyntaxError} With the place in `loc` and `pos`.
 */
export function parse(code: string, options?: ParserOptions): ParsedFile {
  return parser.parse(code, options);
}
