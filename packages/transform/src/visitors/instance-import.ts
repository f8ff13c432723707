import type { NodePath, PluginPass, types } from "@babel/core";
import { fileContextOf, type PluginContext } from "../file-context.ts";
import { helperCall, locate } from "../import-source-call.ts";
import { recordRequests } from "../metadata.ts";
import { dependenciesOf } from "../wasm-dependencies.ts";
import { filenameOf, readWasmFileIfAny } from "../wasm-file.ts";
import { isWasmSpecifier } from "../wasm-instance.ts";

type DynamicImport = types.ImportExpression | types.CallExpression;

/**
 * Lowers `import("./x.wasm")`. One Babel major has a node of its own for it, the other a call; of
 * that the visitor gets the callee.
 */
export function instanceImportVisitor(
  plugin: PluginContext,
): (this: PluginPass, path: NodePath<types.ImportExpression | types.Import>) => void {
  return function (visited) {
    const path = (visited.isImport() ? visited.parentPath : visited) as NodePath<DynamicImport>;
    const { specifier, options } = partsOf(path.node);
    if (specifier?.type !== "StringLiteral" || !isWasmSpecifier(specifier.value)) return;
    if (!plugin.options.wasmInstances) return;
    const context = fileContextOf(plugin, this.file);
    // There, it is what `.wasm` files are to workerd.
    if (context.platform === "workerd") return;
    recordRequests(this.file, [{ type: path.type, source: specifier, loc: path.node.loc }]);
    const { target, location, resolve } = locate(context, specifier, path);
    // Jest's transform cache would keep what the plugin has read.
    const wasm =
      context.platform === "jest"
        ? undefined
        : readWasmFileIfAny(context, specifier.value, filenameOf(context));
    const request = wasm && { path, specifier: specifier.value, wasm, isStatic: false };
    const call = helperCall(context, "importInstance", [
      target,
      location,
      resolve?.(),
      request && dependenciesOf(context, request),
      options,
    ]);
    call.loc = path.node.loc ?? null;
    path.replaceWith(call);
  };
}

interface Parts {
  readonly specifier?: types.Node | undefined;
  readonly options?: types.Expression | undefined;
}

function partsOf(node: DynamicImport): Parts {
  if (node.type === "CallExpression") {
    const [specifier, options] = node.arguments as types.Expression[];
    return { specifier, options };
  }
  if (node.phase) return {};
  return { specifier: node.source, options: node.options ?? undefined };
}
