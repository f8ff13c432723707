import type { NodePath, types } from "@babel/core";
import type { FileContext } from "./file-context.ts";
import { formatNames } from "./format.ts";
import { messages } from "./messages.ts";
import { importRuntimeForEffect } from "./runtime-import.ts";

/** @throws {Error} With a code frame, where workerd could not run the output. */
export function checkWorkerdFormat({ format }: FileContext, path: NodePath, form: string): void {
  if (format === "module" || format === "commonjs" || format === "script") return;
  throw path.buildCodeFrameError(messages.formatOnWorkerd(form, formatNames[format]));
}

/**
 * `import x from "./x.wasm"`, whose default export is the WebAssembly.Module on workerd. It forbids
 * to compile while a program runs, so there is no other way.
 */
export function keepForWorkerd(
  context: FileContext,
  declarations: readonly types.ImportDeclaration[],
): void {
  for (const node of declarations) node.phase = null;
  importRuntimeForEffect(context);
}

/** `import(specifier, options).then((namespace) => namespace.default)` */
export function lowerForWorkerd(
  context: FileContext,
  path: NodePath<types.ImportExpression>,
): void {
  const { types: t } = context;
  const { source: specifier, options, loc } = path.node;
  const args = options ? [specifier, options] : [specifier];
  const namespace = t.identifier("namespace");
  const pick = t.arrowFunctionExpression(
    [namespace],
    t.memberExpression(t.cloneNode(namespace), t.identifier("default")),
  );
  const load = t.callExpression(t.import(), args);
  const call = t.callExpression(t.memberExpression(load, t.identifier("then")), [pick]);
  call.loc = loc ?? null;
  path.replaceWith(call);
  importRuntimeForEffect(context);
}
