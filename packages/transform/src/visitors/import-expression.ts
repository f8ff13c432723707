import type { NodePath, PluginPass, types } from "@babel/core";
import { isSourceImport } from "@import-phases/babel-plugin-syntax";
import { fileContextOf, usesRequire, type PluginContext } from "../file-context.ts";
import { formatNames } from "../format.ts";
import { importSourceCall } from "../import-source-call.ts";
import { messages } from "../messages.ts";

/** Lowers `import.source(specifier, options)`. */
export function importExpressionVisitor(
  plugin: PluginContext,
): (this: PluginPass, path: NodePath<types.ImportExpression>) => void {
  return function (path) {
    if (!isSourceImport(path.node)) return;
    const { source: specifier, options } = path.node;
    const context = fileContextOf(plugin, this.file);
    const { format } = context;
    if (format !== "module" && format !== "systemjs" && !usesRequire(context)) {
      throw path.buildCodeFrameError(
        messages.formatNotSupported("`import.source()`", formatNames[format]),
      );
    }
    const call = importSourceCall(context, "importSource", {
      specifier,
      options: options ?? undefined,
      path,
    });
    call.loc = path.node.loc ?? null;
    path.replaceWith(call);
  };
}
