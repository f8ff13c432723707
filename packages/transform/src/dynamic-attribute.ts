import type { NodePath, types } from "@babel/core";
import { checkEvaluator, useEvaluator } from "./evaluators.ts";
import type { FileContext } from "./file-context.ts";
import { helperCall, locate } from "./import-source-call.ts";
import { messages } from "./messages.ts";
import { recordRequests } from "./metadata.ts";
import { withoutAttribute, type KnownAttribute } from "./options-bag.ts";

/** `import(specifier, { as: "…" })` */
export interface AttributeImport {
  readonly specifier: NodePath<types.Expression>;
  readonly options: NodePath;
  readonly attribute: KnownAttribute;
}

/** Builds `importAs(specifier, "…", location, resolve, options)`. */
export function lowerAttributeImport(
  context: FileContext,
  path: NodePath<types.ImportExpression | types.CallExpression>,
  { specifier, options, attribute: { value } }: AttributeImport,
): void {
  const { types: t, file, platform } = context;
  const { loc = null } = path.node;
  const evaluatorAttribute = { value: value.value };
  checkEvaluator(context, value.value, value);
  recordRequests(file, [
    { type: "ImportExpression", source: specifier.node, extra: { evaluatorAttribute }, loc },
  ] as never);
  const others = withoutAttribute(t, options.node as types.ObjectExpression);
  if (platform === "workerd") {
    if (value.value !== "wasm-module") {
      throw options.buildCodeFrameError(messages.evaluatorOnWorkerd(value.value));
    }
    // What workerd imports from a `.wasm` file is what `"wasm-module"` asks for.
    if (others) options.replaceWith(others);
    else options.remove();
    return;
  }
  useEvaluator(context, value.value);
  const { target, location, resolve } = locate(context, specifier.node, path);
  const args = [target, t.cloneNode(value), location, resolve?.(), others];
  const call = helperCall(context, "importAs", args);
  call.loc = loc;
  path.replaceWith(call);
}
