import type { NodePath, PluginPass, types } from "@babel/core";
import { checkEvaluator, moduleLiteral } from "../evaluators.ts";
import { formatNames } from "../format.ts";
import { fileContextOf, type FileContext, type PluginContext } from "../file-context.ts";
import { callOf, locate } from "../import-source-call.ts";
import { isWorkerConstructor } from "../worker-constructor.ts";
import { messages } from "../messages.ts";
import { mayBeSource } from "../may-be-source.ts";
import { attributeInBag } from "../options-bag.ts";
import { referrerAt } from "../referrer.ts";
import { createWorkerReference } from "../runtime-import.ts";
import { namesWasm } from "../wasm-specifier.ts";

type NewPath = NodePath<types.NewExpression>;

/**
 * Lowers `new Worker(x)` where `x` may be a module source or names a WebAssembly module, and
 * `new Worker(x, { as })`.
 */
export function newWorkerVisitor(plugin: PluginContext): (this: PluginPass, path: NewPath) => void {
  return function (path) {
    if (!isWorkerConstructor(path.node.callee, path.scope)) return;
    const [specifier, options] = path.get("arguments");
    if (!specifier?.isExpression() || options?.isSpreadElement()) return;
    const attribute = attributeInBag(options?.node);
    const { moduleSources, wasmInstances } = plugin.options;
    const isKnown =
      (moduleSources && mayBeSource(specifier)) || (wasmInstances && namesWasm(specifier));
    if (attribute.kind === "absent" && !isKnown) return;
    if (isOutput(path)) return;
    const context = fileContextOf(plugin, this.file);
    if (context.platform === "workerd") return;
    if (!canStartWorkers(context)) {
      if (attribute.kind !== "known") return;
      const { value } = attribute.value;
      const format = formatNames[context.format];
      throw options!.buildCodeFrameError(messages.workerOutsideModules(value, format));
    }
    if (attribute.kind === "known") checkEvaluator(context, attribute.value.value, attribute.value);
    // Bundlers look for the constructor and a URL that they can read, which this leaves to them.
    const isLeft = !isKnown && attribute.kind === "unknown" && canReadOptionsFirst(path);
    path.replaceWith(isLeft ? unlessAttribute(context, path) : workerCall(context, path));
  };
}

/** Whether the options can be read ahead of the specifier. */
function canReadOptionsFirst({ node }: NewPath): boolean {
  const [specifier, options] = node.arguments;
  if (options!.type === "Identifier" || specifier!.type === "StringLiteral") return true;
  return specifier!.type === "NewExpression" && specifier.arguments[0]?.type === "StringLiteral";
}

/** `options?.as === undefined ? new Worker(x, options) : createWorker(…)` */
function unlessAttribute(context: FileContext, path: NewPath): types.ConditionalExpression {
  const { types: t } = context;
  const { node, scope } = path;
  const written = node.arguments[1] as types.Expression;
  let options = written;
  if (written.type !== "Identifier") {
    const id = scope.generateUidIdentifier("options");
    scope.push({ id: t.cloneNode(id) });
    options = t.assignmentExpression("=", t.cloneNode(id), written);
    node.arguments[1] = id;
  }
  const attribute = t.optionalMemberExpression(options, t.identifier("as"), false, true);
  const nothing = t.unaryExpression("void", t.numericLiteral(0));
  const test = t.binaryExpression("===", attribute, nothing);
  return t.conditionalExpression(test, t.cloneNode(node), workerCall(context, path));
}

/** Whether it is what {@link unlessAttribute} left to the constructor. */
function isOutput({ node, parent }: NewPath): boolean {
  if (parent.type !== "ConditionalExpression" || parent.consequent !== node) return false;
  const { test } = parent;
  const read = test.type === "BinaryExpression" ? test.left : undefined;
  if (read?.type !== "OptionalMemberExpression") return false;
  return read.property.type === "Identifier" && read.property.name === "as";
}

/** Whether the output can load what starts workers, which is a module of its own. */
function canStartWorkers({ linkage, format }: FileContext): boolean {
  return format !== "systemjs" && (linkage === "import" || linkage === "require");
}

/** `createWorker(Worker, x, options, location, resolve, evaluators, leavesWebAssembly)` */
function workerCall(context: FileContext, path: NewPath): types.CallExpression {
  const { types: t } = context;
  const { callee, arguments: args, loc = null } = path.node;
  const [specifier, options] = args as types.Expression[];
  const { location, resolve } = referrerAt(context, path);
  const call = callOf(context, createWorkerReference(context), [
    t.cloneNode(callee as types.Expression),
    specifier && t.cloneNode(specifier),
    options && t.cloneNode(options),
    location,
    resolve?.(),
    evaluatorModules(context, path),
    context.options.wasmInstances ? undefined : t.booleanLiteral(true),
  ]);
  call.loc = loc;
  return call;
}

/** Where the worker finds the evaluators that the options name. */
function evaluatorModules(context: FileContext, path: NewPath): types.Expression | undefined {
  const { types: t, options } = context;
  if (options.evaluators === "runtime" || options.evaluators.size === 0) return undefined;
  return t.objectExpression(
    [...options.evaluators].map(([attribute, module]) => {
      const { target } = locate(context, moduleLiteral(context, module), path);
      return t.objectProperty(t.stringLiteral(attribute), target);
    }),
  );
}
