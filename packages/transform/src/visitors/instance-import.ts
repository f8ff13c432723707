import type { NodePath, PluginPass, types } from "@babel/core";
import { asksForContent, attributesInBag } from "../import-attributes.ts";
import { fileContextOf, type PluginContext } from "../file-context.ts";
import { helperCall, locate } from "../import-source-call.ts";
import { recordRequests } from "../metadata.ts";
import { dependenciesOf } from "../wasm-dependencies.ts";
import { filenameOf, readWasmFileIfAny } from "../wasm-file.ts";
import { wasmSpecifierOf } from "../wasm-specifier.ts";

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
    if (!plugin.options.wasmInstances) return;
    const { written, options } = partsOf(path);
    const specifier = written && literalOf(plugin, written);
    if (!specifier || asksForContent(attributesInBag(options))) return;
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
  readonly written?: NodePath | undefined;
  readonly options?: types.Expression | undefined;
}

function partsOf(path: NodePath<DynamicImport>): Parts {
  const { node } = path;
  if (node.type === "CallExpression") {
    const [, options] = node.arguments as types.Expression[];
    return node.arguments.length > 0
      ? { written: path.get("arguments.0") as NodePath, options }
      : {};
  }
  if (node.phase) return {};
  return { written: path.get("source") as NodePath, options: node.options ?? undefined };
}

/** The specifier as a literal, whichever way it is written. */
function literalOf(
  { types: t }: PluginContext,
  written: NodePath,
): types.StringLiteral | undefined {
  const specifier = wasmSpecifierOf(written);
  if (specifier === undefined) return undefined;
  const { node } = written;
  return node.type === "StringLiteral" ? node : t.inherits(t.stringLiteral(specifier), node);
}
