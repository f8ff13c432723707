import type { NodePath, PluginPass, types } from "@babel/core";
import { isSourceImport } from "@import-phases/babel-plugin-syntax";
import { checkEvaluator, moduleLiteral } from "../evaluators.ts";
import { formatNames } from "../format.ts";
import {
  existingFileContextOf,
  fileContextOf,
  type FileContext,
  type PluginContext,
} from "../file-context.ts";
import { callOf, locate } from "../import-source-call.ts";
import { isWorkerConstructor } from "../worker-constructor.ts";
import { messages } from "../messages.ts";
import { mayBeSource } from "../may-be-source.ts";
import { attributeInBag, namesAttribute } from "../options-bag.ts";
import { referrerAt } from "../referrer.ts";
import { createWorkerReference, runtimeCallee } from "../runtime-import.ts";
import { literalSpecifierOf, namesWasm } from "../wasm-specifier.ts";

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
    if (existingFileContextOf(this.file)?.left.has(path.node)) return;
    if (isOutput(plugin.types, path)) return;
    const context = fileContextOf(plugin, this.file);
    if (context.platform === "workerd") return;
    if (!canStartWorkers(context)) {
      refuseLost(context, specifier, options);
      return;
    }
    if (attribute.kind === "known") checkEvaluator(context, attribute.value.value, attribute.value);
    // Bundlers look for the constructor and a URL that they can read, which this leaves to them.
    const isLeft = !isKnown && attribute.kind === "unknown" && canReadOptionsFirst(path);
    path.replaceWith(isLeft ? unlessAttribute(context, path) : workerCall(context, path));
  };
}

/** Whether the options can be read ahead of the specifier. */
function canReadOptionsFirst(path: NewPath): boolean {
  const [specifier, options] = path.get("arguments");
  return options!.isIdentifier() || literalSpecifierOf(specifier!) !== undefined;
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
  const left = t.cloneNode(node);
  context.left.add(left);
  return t.conditionalExpression(test, left, workerCall(context, path));
}

/** Whether it is what {@link unlessAttribute} left to the constructor, ahead of a call with the same arguments. */
function isOutput(t: PluginContext["types"], { node, parent }: NewPath): boolean {
  if (parent.type !== "ConditionalExpression" || parent.consequent !== node) return false;
  const { alternate } = parent;
  if (alternate.type !== "CallExpression" || runtimeCallee(alternate) !== "createWorker")
    return false;
  return [node.callee, ...node.arguments].every((part, index) =>
    t.isNodesEquivalent(part, alternate.arguments[index]),
  );
}

/** Whether the output can load what starts workers, which is a module of its own. */
function canStartWorkers({ linkage, format }: FileContext): boolean {
  return format !== "systemjs" && (linkage === "import" || linkage === "require");
}

/** Refuses what shows that it asks for more than the constructor gives. */
function refuseLost({ format }: FileContext, specifier: NodePath, options?: NodePath): void {
  const refuse = (path: NodePath, form: string): never => {
    throw path.buildCodeFrameError(messages.workerOutsideModules(form, formatNames[format]));
  };
  const attribute = attributeInBag(options?.node);
  if (attribute.kind === "known")
    refuse(options!, `\`as ${JSON.stringify(attribute.value.value)}\``);
  if (namesAttribute(options?.node)) refuse(options!, "`as` an evaluator");
  if (isSource(specifier)) refuse(specifier, "from a module source");
}

/** Whether the value of an expression is a module source for certain. */
function isSource(path: NodePath): boolean {
  const { node, scope } = path;
  if (node.type === "AwaitExpression") {
    return isSourceImport(node.argument) || /Sources?$/.test(runtimeCallee(node.argument) ?? "");
  }
  if (node.type !== "Identifier") return false;
  const binding = scope.getBinding(node.name);
  if (!binding?.constant || !binding.path.isVariableDeclarator()) return false;
  // What `{ name }` takes of a source is none.
  if (binding.path.get("id").isObjectPattern()) return false;
  return isSource(binding.path.get("init") as NodePath);
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
