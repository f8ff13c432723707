import type { NodePath, PluginPass, types } from "@babel/core";
import { lowerAttributeImport } from "../dynamic-attribute.ts";
import { useEvaluators } from "../evaluators.ts";
import {
  existingFileContextOf,
  fileContextOf,
  type FileContext,
  type PluginContext,
} from "../file-context.ts";
import { helperCall, locate } from "../import-source-call.ts";
import { mayBeSource } from "../may-be-source.ts";
import { attributeInBag } from "../options-bag.ts";
import { isForJest } from "../platform.ts";
import { mayNeedRuntime, runtimeCallee } from "../runtime-import.ts";
import { mayNameWasm, namesWasm, wasmSpecifierOf } from "../wasm-specifier.ts";

/** A plain `import()`: an ImportExpression, or on Babel 7 a call of `import`. */
type DynamicImportPath = NodePath<types.ImportExpression | types.CallExpression>;

/** Routes `import(x)` where `x` may be a module source, and `import(x, { as })`. */
export function dynamicImportVisitor(
  plugin: PluginContext,
): (this: PluginPass, path: DynamicImportPath) => void {
  return function (path) {
    if (path.isImportExpression() && path.node.phase) return;
    const [specifier, options] = argumentsOf(path);
    if (!specifier?.isExpression() || options?.isSpreadElement()) return;
    if (existingFileContextOf(this.file)?.left.has(path.node) || isOutput(path)) return;
    const attribute = attributeInBag(options?.node);
    const names = isForJest(this.file) ? mayNameWasm : namesWasm;
    if (attribute.kind === "absent" && !asksRuntime(plugin, specifier, names)) return;
    const context = fileContextOf(plugin, this.file);
    if (attribute.kind === "known") {
      lowerAttributeImport(context, path, { specifier, options: options!, attribute });
    } else if (context.platform !== "workerd" && mayNeedRuntime(context)) {
      if (attribute.kind === "unknown") useEvaluators(context);
      route(context, path, [specifier, options]);
    }
  };
}

function asksRuntime(
  { options: { moduleSources, wasmInstances } }: PluginContext,
  specifier: NodePath,
  namesInstance: (path: NodePath) => boolean,
): boolean {
  if (moduleSources && mayBeSource(specifier)) return true;
  if (!wasmInstances || wasmSpecifierOf(specifier)) return false;
  // Bundlers do not look behind names, and the runtime knows what to do with what they name.
  return namesInstance(specifier);
}

function argumentsOf(path: DynamicImportPath): readonly (NodePath | undefined)[] {
  if (path.isCallExpression()) return path.get("arguments");
  const options = path.get("options") as NodePath;
  return [path.get("source") as NodePath, options.node ? options : undefined];
}

/** `importDynamic(x, options, (specifier, options) => import(specifier, options), …)` */
function route(
  context: FileContext,
  path: DynamicImportPath,
  [specifier, options]: readonly [NodePath<types.Expression>, NodePath | undefined],
): void {
  const { types: t } = context;
  const { target, location, resolve } = locate(context, specifier.node, path);
  const ids = [t.identifier("specifier"), t.identifier("options")].slice(0, options ? 2 : 1);
  // Bundlers look at literals, and at comments inside of the parentheses.
  const [first, second] = ids.map((id) => t.cloneNode(id)) as types.Expression[];
  const imported = specifier.isStringLiteral() ? t.cloneNode(specifier.node) : first!;
  if (imported === first) moveComments(specifier.node, imported);
  const native = path.isCallExpression()
    ? t.callExpression(t.import(), second ? [imported, second] : [imported])
    : t.importExpression(imported, second ?? null);
  context.left.add(native);
  const call = helperCall(context, "importDynamic", [
    target,
    options?.node as types.Expression | undefined,
    t.arrowFunctionExpression(ids, native),
    location,
    resolve?.(),
    context.options.wasmInstances ? undefined : t.booleanLiteral(true),
  ]);
  call.loc = path.node.loc ?? null;
  path.replaceWith(call);
}

function moveComments(from: types.Node, to: types.Node): void {
  to.leadingComments = from.leadingComments ?? null;
  from.leadingComments = null;
}

/** Whether it is an `import()` that the plugin handed to the runtime, which has taken its sources away. */
function isOutput({ parentPath: arrow }: DynamicImportPath): boolean {
  if (!arrow?.isArrowFunctionExpression() || arrow.parent.type !== "CallExpression") return false;
  const [parameter] = arrow.node.params;
  if (parameter?.type !== "Identifier" || parameter.name !== "specifier") return false;
  return runtimeCallee(arrow.parent) !== undefined;
}
