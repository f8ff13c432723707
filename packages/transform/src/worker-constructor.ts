import type { Scope, types } from "@babel/core";

type Binding = NonNullable<ReturnType<Scope["getBinding"]>>;

const threads = /^(?:node:)?worker_threads$/;
const globalObjects: ReadonlySet<string> = new Set(["globalThis", "self", "window"]);

/** Whether an expression is the global `Worker`, or the one of `node:worker_threads`. */
export function isWorkerConstructor(node: types.Node, scope: Scope): boolean {
  if (node.type === "Identifier") {
    const binding = scope.getBinding(node.name);
    return binding ? isThreadsWorker(binding) : node.name === "Worker";
  }
  if (node.type !== "MemberExpression" || node.computed) return false;
  const { object, property } = node;
  if (property.type !== "Identifier" || property.name !== "Worker") return false;
  if (object.type !== "Identifier") return isRequire(object);
  const binding = scope.getBinding(object.name);
  return binding ? isThreads(binding) : globalObjects.has(object.name);
}

/** `import { Worker } from "node:worker_threads"`, `const { Worker } = require("worker_threads")` */
function isThreadsWorker({ path, identifier }: Binding): boolean {
  const { node, parent } = path;
  if (node.type === "ImportSpecifier") {
    const { imported } = node;
    const name = imported.type === "Identifier" ? imported.name : imported.value;
    return name === "Worker" && isFromThreads(parent);
  }
  if (node.type !== "VariableDeclarator" || node.id.type !== "ObjectPattern") return false;
  const property = node.id.properties.find(
    (member) => member.type === "ObjectProperty" && member.value === identifier,
  ) as types.ObjectProperty | undefined;
  const key = property?.key;
  return key?.type === "Identifier" && key.name === "Worker" && isRequire(node.init);
}

/** `import * as threads`, `import threads`, `const threads = require("worker_threads")` */
function isThreads({ path: { node, parent } }: Binding): boolean {
  if (node.type === "VariableDeclarator")
    return node.id.type === "Identifier" && isRequire(node.init);
  return /^Import(?:Namespace|Default)Specifier$/.test(node.type) && isFromThreads(parent);
}

function isFromThreads(declaration: types.Node): boolean {
  return declaration.type === "ImportDeclaration" && threads.test(declaration.source.value);
}

function isRequire(node: types.Node | null | undefined): boolean {
  if (node?.type !== "CallExpression" || node.callee.type !== "Identifier") return false;
  const [argument] = node.arguments;
  return (
    node.callee.name === "require" &&
    argument?.type === "StringLiteral" &&
    threads.test(argument.value)
  );
}
