import { scanImports } from "./import-scan.ts";
import { parsePhases } from "./parse.ts";
import { readEvaluatorAttribute, type ModuleRequestNode } from "./read-request.ts";

/**
 * The options of @babel/parser. What it does not know is passed over: recast hands in options that are
 * meant for other parsers.
 */
export interface ParserOptions {
  /** @default "unambiguous" */
  readonly sourceType?: "module" | "script" | "commonjs" | "unambiguous";
  /**
   * The parser's plugins; that for the source phase is added.
   *
   * @default ["jsx"]
   */
  readonly plugins?: readonly (string | readonly [string, object])[];
  /**
   * Whether the file has the list of its tokens. recast needs it.
   *
   * @default true
   */
  readonly tokens?: boolean;
  readonly [option: string]: unknown;
}

/** A file as Babel has it, with evaluator attributes in the `extra` of their declarations. */
export interface ParsedFile {
  readonly type: "File";
  readonly program: { readonly type: "Program"; readonly body: object[] };
  readonly comments?: object[] | null;
  readonly tokens?: object[] | null;
  readonly errors?: object[] | null;
}

/** What recast, jscodeshift and others take for a parser. */
export interface Parser {
  readonly parse: (code: string, options?: ParserOptions) => ParsedFile;
}

/** A @babel/parser from 7.28 on, of either major. */
export interface HostParser {
  readonly parse: (code: string, options?: never) => object;
}

const sourcePhaseImports = "sourcePhaseImports";

function completeOptions({
  sourceType = "unambiguous",
  plugins = ["jsx"],
  tokens = true,
  ...others
}: ParserOptions): ParserOptions {
  const own = plugins.includes(sourcePhaseImports) ? [] : [sourcePhaseImports];
  return { ...others, sourceType, plugins: [...plugins, ...own], tokens };
}

/**
 * Makes a parser that reads import phases out of a Babel parser of your own, to have all trees from
 * the same one.
 *
 * @param host - The module `@babel/parser`, 7.28 or later.
 * @returns A parser, which reads all else as the host's does.
 */
export function parserFrom(host: HostParser): Parser {
  const hostParse = host.parse as never as (code: string, options: ParserOptions) => ParsedFile;
  return {
    parse(code, options = {}) {
      const complete = completeOptions(options);
      const scan = scanImports(code);
      const input = { code, scan, options: complete, parse: hostParse } as never;
      const file = scan && (parsePhases(input) as ParsedFile | undefined);
      if (!file) return hostParse(code, complete);
      hideLocations(file);
      return file;
    },
  };
}

/**
 * recast writes its own tokens into all that is called `loc`, and jscodeshift would stumble over them
 * in the `extra` of a node, where it looks at all that is enumerable.
 */
function hideLocations({ program }: ParsedFile): void {
  for (const node of program.body) {
    const attribute = readEvaluatorAttribute(node as ModuleRequestNode);
    if (attribute) Object.defineProperty(attribute, "loc", { enumerable: false });
  }
}
