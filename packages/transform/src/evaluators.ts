import type { types } from "@babel/core";
import type { FileContext } from "./file-context.ts";
import { messages } from "./messages.ts";
import type { EvaluatorModule } from "./options.ts";
import { relativeSpecifier } from "./relative-specifier.ts";
import { addAfterOwn, addFirst, runtimeReference } from "./runtime-import.ts";

/** The evaluators that the runtime brings, and what they export. */
const builtInExports: ReadonlyMap<string, readonly string[]> = new Map([
  ["wasm-module", ["default"]],
]);

/** @throws {Error} With a code frame at `place`, for an attribute that no evaluator has. */
export function checkEvaluator(
  { file, options: { evaluators } }: FileContext,
  attribute: string,
  place: { readonly loc?: object | null | undefined },
): void {
  if (evaluators === "runtime" || builtInExports.has(attribute) || evaluators.has(attribute))
    return;
  const known = [...builtInExports.keys(), ...evaluators.keys()];
  throw file.buildCodeFrameError(place as types.Node, messages.unknownEvaluator(attribute, known));
}

/** The names that the evaluator's namespaces have, as far as the configuration says. */
export function declaredExports(
  { options: { evaluators } }: FileContext,
  attribute: string,
): readonly string[] | undefined {
  const own = evaluators === "runtime" ? undefined : evaluators.get(attribute)?.exports;
  return own ?? builtInExports.get(attribute);
}

/**
 * Defines an evaluator that the options name, ahead of everything that the file runs:
 * `defineEvaluator("text", _text)`. The definition is the namespace of the module that implements
 * it, so that the order in which modules run does not matter, and no bundler leaves the module out.
 */
export function useEvaluator(context: FileContext, attribute: string): void {
  const { types: t, options, ownNames } = context;
  const key = `evaluator ${attribute}`;
  if (options.evaluators === "runtime" || ownNames.has(key)) return;
  const evaluator = options.evaluators.get(attribute);
  const namespace = evaluator && importNamespace(context, evaluator, attribute);
  if (!namespace) return;
  ownNames.set(key, "");
  const args = [t.stringLiteral(attribute), namespace];
  const call = t.callExpression(runtimeReference(context, "defineEvaluator"), args);
  const statement = t.expressionStatement(call);
  addAfterOwn(context, statement);
  context.statementsAheadOfRequires.add(statement);
}

/** Defines all evaluators that the options name, for an attribute that only the program knows. */
export function useEvaluators(context: FileContext): void {
  const { evaluators } = context.options;
  if (evaluators === "runtime") return;
  for (const attribute of evaluators.keys()) useEvaluator(context, attribute);
}

/** The namespace of the module that implements an evaluator; classic scripts have no way to it. */
function importNamespace(
  context: FileContext,
  { specifier, folder }: EvaluatorModule,
  attribute: string,
): types.Expression | undefined {
  const { types: t, program, linkage } = context;
  if (linkage === "global" || linkage === "either") return undefined;
  const literal = moduleLiteral(context, { specifier, folder });
  if (linkage === "require") {
    program.scope.rename("require");
    return t.callExpression(t.identifier("require"), [literal]);
  }
  const id = program.scope.generateUidIdentifier(attribute);
  addFirst(context, t.importDeclaration([t.importNamespaceSpecifier(id)], literal));
  return t.cloneNode(id);
}

/** The specifier of a module that implements an evaluator, as the file has to write it. */
export function moduleLiteral(
  { types: t, file }: FileContext,
  { specifier, folder }: Pick<EvaluatorModule, "specifier" | "folder">,
): types.StringLiteral {
  const { filename } = file.opts as { filename?: string };
  const isRelative = /^\.\.?\//.test(specifier);
  if (isRelative && filename === undefined) {
    throw new TypeError(messages.evaluatorNeedsFilename(specifier));
  }
  return t.stringLiteral(isRelative ? relativeSpecifier(filename!, folder, specifier) : specifier);
}
