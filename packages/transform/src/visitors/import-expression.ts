import type { NodePath, PluginPass, types } from "@babel/core";
import { isSourceImport } from "@import-phases/babel-plugin-syntax";
import { fileContextOf, type FileContext, type PluginContext } from "../file-context.ts";
import { importSourceCall } from "../import-source-call.ts";
import { recordRequests } from "../metadata.ts";
import { checkWorkerdFormat, lowerForWorkerd } from "../workerd.ts";

type SourceImportPath = NodePath<types.ImportExpression>;

/** Lowers `import.source(specifier, options)`. */
export function importExpressionVisitor(
  plugin: PluginContext,
): (this: PluginPass, path: SourceImportPath) => void {
  return function (path) {
    if (!isSourceImport(path.node)) return;
    const context = fileContextOf(plugin, this.file);
    recordRequests(this.file, [path.node]);
    moveInnerComments(context, path.node);
    if (context.platform === "workerd") {
      checkWorkerdFormat(context, path, "`import.source()`");
      lowerForWorkerd(context, path);
    } else {
      lower(context, path);
    }
  };
}

function lower(context: FileContext, path: SourceImportPath): void {
  const { source: specifier, options, loc } = path.node;
  const call = importSourceCall(context, "", {
    specifier,
    options: options ?? undefined,
    path,
  });
  call.loc = loc ?? null;
  path.replaceWith(call);
}

/**
 * Moves the comments that stand ahead of the parentheses into them. After a call, Babel would print
 * them ahead of what must not begin a line, as TypeScript's `!` and `as`.
 */
function moveInnerComments({ types: t }: FileContext, node: types.ImportExpression): void {
  const { innerComments, source: specifier } = node;
  if (!innerComments?.length) return;
  node.innerComments = null;
  t.addComments(specifier, "leading", innerComments);
}
