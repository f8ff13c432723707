import type { PluginAPI, PluginObject, types } from "@babel/core";
import { mayImportSource } from "./source-import.ts";

type ParserOverride = NonNullable<PluginObject["parserOverride"]>;
type Parse = Parameters<ParserOverride>[2];

/** Whether a parser reads `import.source()` as it is set up, by the parser. */
const readsSourceImports = new WeakMap<Parse, boolean>();

/** Marks the options of a file that one of our plugins parses, whichever copy of them it is. */
const claim: unique symbol = Symbol.for("@import-phases/claim") as never;

type ClaimedOptions = Parameters<ParserOverride>[1] & { [claim]?: true };

function needsImportExpressions(parse: Parse): boolean {
  let reads = readsSourceImports.get(parse);
  if (reads === undefined) {
    try {
      parse('import.source("")', { plugins: ["sourcePhaseImports"] });
      reads = true;
    } catch {
      reads = false;
    }
    readsSourceImports.set(parse, reads);
  }
  return !reads;
}

/**
 * Parses `import.source()` with Babel's parsers below 7.28, which read it only with the option
 * `createImportExpressions`. The option changes the node of every plain `import()` as well, which
 * the other plugins of Babel 7 do not expect; so those are changed back.
 *
 * @param api - The plugin's API.
 * @returns A `parserOverride`, which leaves to Babel every file that Babel can read.
 */
export function parseOnOldBabel({ types: { traverseFast } }: PluginAPI): ParserOverride {
  // Babel asks the next plugin where this one returns nothing, which its types do not know.
  const leaveToBabel = undefined as never;
  return function (code, options: ClaimedOptions = {}, parse) {
    if (!mayImportSource(code) || options.createImportExpressions || options[claim]) {
      return leaveToBabel;
    }
    if (!needsImportExpressions(parse)) return leaveToBabel;
    // Babel allows one plugin to parse a file, and both of ours may be listed.
    options[claim] = true;
    const ast = parse(code, { ...options, createImportExpressions: true });
    traverseFast(ast, restorePlainImport);
    return ast;
  };
}

/** Turns the ImportExpression of a plain `import()` into the CallExpression of Babel 7. */
function restorePlainImport(node: types.Node): void {
  if (node.type !== "ImportExpression" || node.phase) return;
  const { start, loc, source, options } = node;
  const end = start! + "import".length;
  const { line, column, index } = loc!.start;
  const keywordEnd = { line, column: column + "import".length, index: index + "import".length };
  const callee = { type: "Import", start, end, loc: { ...loc, end: keywordEnd } };
  Object.assign(node, {
    type: "CallExpression",
    callee,
    arguments: options ? [source, options] : [source],
  });
  for (const field of ["source", "options", "phase"]) Reflect.deleteProperty(node, field);
}
