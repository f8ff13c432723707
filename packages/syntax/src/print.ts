import type { PluginObject, types } from "@babel/core";
import type { EvaluatorAttribute } from "./module-request.ts";
import { readEvaluatorAttribute } from "./read-request.ts";
import { hasLineTerminator } from "./scanner.ts";

type BabelGeneratorOverride = NonNullable<PluginObject["generatorOverride"]>;

/** A `generatorOverride` in words that hold under both Babel majors, whose own types differ. */
export type GeneratorOverride = (
  ast: object,
  options: object,
  code: string | undefined,
  generate: (ast: object, options?: object, code?: string) => object,
) => never;

type Specifier = NonNullable<types.ExportNamedDeclaration["source"]>;

/** Marks the options of a file that one of our plugins prints, whichever copy of them it is. */
const claim: unique symbol = Symbol.for("@import-phases/claim") as never;

/**
 * Prints evaluator attributes, of which Babel's printer knows nothing: it would leave them out. Files
 * without them are left to Babel.
 */
const printEvaluators: BabelGeneratorOverride = (ast, options, code, generate) => {
  // Babel prints itself where no plugin returns anything, which its types do not know.
  const leaveToBabel = undefined as never;
  const claimed: typeof options & { [claim]?: true } = options;
  if (claimed[claim]) return leaveToBabel;
  const declarations = ast.program.body.filter(readEvaluatorAttribute as (node: object) => unknown);
  if (declarations.length === 0) return leaveToBabel;
  claimed[claim] = true;
  const hideAll = declarations.map((node) => showAttribute(node as types.ImportDeclaration));
  try {
    return generate(ast, options, code);
  } finally {
    for (const hide of hideAll) hide();
  }
};

export const generatorOverride = printEvaluators as unknown as GeneratorOverride;

/**
 * Puts `"specifier" as "attribute"` in the place of a specifier, as a node that Babel prints so in
 * whatever style: the `"imported" as local` of an import's braces.
 *
 * @returns What takes it back.
 */
function showAttribute(declaration: types.ImportDeclaration): () => void {
  const attribute = readEvaluatorAttribute(declaration)!;
  const { source: specifier } = declaration;
  const { trailingComments } = specifier;
  const { onLine, others } = splitComments(trailingComments ?? []);
  declaration.source = {
    ...placeOf(specifier),
    type: "ImportSpecifier",
    imported: specifier,
    local: wrap({ ...literalOf(attribute), leadingComments: others }),
  } as unknown as Specifier;
  if (others.length > 0) specifier.trailingComments = onLine;
  return () => {
    declaration.source = specifier;
    if (others.length > 0) specifier.trailingComments = trailingComments!;
  };
}

/** A comment that ends a line must stay behind the `as`, which needs to be on the specifier's line. */
function splitComments(comments: readonly types.Comment[]): {
  onLine: types.Comment[];
  others: types.Comment[];
} {
  const first = comments.findIndex(endsLine);
  const count = first === -1 ? comments.length : first;
  return { onLine: comments.slice(0, count), others: comments.slice(count) };
}

function endsLine({ type, value }: types.Comment): boolean {
  return type === "CommentLine" || hasLineTerminator(value);
}

function placeOf({ start, end, loc }: Partial<Specifier>): object {
  return { start, end, loc };
}

function literalOf({ value, raw, ...place }: EvaluatorAttribute): object {
  const extra = raw === undefined ? undefined : { raw, rawValue: value };
  return { ...place, type: "StringLiteral", value, extra };
}

/**
 * Babel leaves a local name out that is the imported one: by the type and the value, before 7.28 by
 * the field `name`. So the literal is wrapped into a node that prints what it holds.
 */
function wrap(literal: object): object {
  return { type: "ImportDefaultSpecifier", name: "as", local: literal };
}
