import type { NodePath, Scope, types } from "@babel/core";
import { relativePattern } from "./relative-specifier.ts";

/** Whether a specifier names a WebAssembly module, and nothing that a bundler makes of one. */
export function isWasmSpecifier(specifier: string): boolean {
  return /^[^?#]*\.wasm$|^data:application\/wasm[;,]/.test(specifier);
}

/**
 * The specifier of an `import()` that shows that it asks for WebAssembly. An engine that imports
 * WebAssembly itself would give an instance of its own, so none of the ways to say it may be missed.
 *
 * @param path - `"./x.wasm"`, `new URL("./x.wasm", import.meta.url)`, its `href`, or `import.meta.resolve("./x.wasm")`.
 */
export function wasmSpecifierOf(path: NodePath): string | undefined {
  const specifier = literalSpecifierOf(path);
  return specifier !== undefined && isWasmSpecifier(specifier) ? specifier : undefined;
}

/** A specifier that an expression shows, whatever it names, in one of those ways. */
export function literalSpecifierOf(path: NodePath): string | undefined {
  return specifierOf(path.node, hasOwnURL(path.scope));
}

/** Whether an expression is such a specifier by way of constants. */
export function namesWasm(path: NodePath): boolean {
  const { node } = path;
  if (isProperty(node, "href")) return namesWasm(path.get("object") as NodePath);
  if (node.type !== "Identifier") return wasmSpecifierOf(path) !== undefined;
  const init = constantInit(path, node.name);
  return init !== undefined && wasmSpecifierOf(init) !== undefined;
}

/** What a constant was set to, unless that is another name. */
function constantInit({ scope }: NodePath, name: string): NodePath | undefined {
  const binding = scope.getBinding(name);
  if (!binding?.constant || !binding.path.isVariableDeclarator()) return undefined;
  const { id, init } = binding.path.node;
  // A name may stand in its own initializer.
  if (id.type !== "Identifier" || !init || init.type === "Identifier") return undefined;
  return binding.path.get("init") as NodePath;
}

/**
 * Whether the value of an expression may be such a specifier, although parts of it are computed. Jest
 * finds the file whatever its name is made of, and its own `import()` would give what stands for it.
 */
export function mayNameWasm(path: NodePath): boolean {
  const { node } = path;
  const value = node.type === "Identifier" ? constantInit(path, node.name)?.node : node;
  const whole = specifierOf(value, false);
  if (whole !== undefined) return isWasmSpecifier(whole);
  const end = endOf(value);
  return end === undefined || end.endsWith(".wasm") || ".wasm".endsWith(end);
}

/** What a string certainly ends with, where an expression shows it. */
function endOf(node: types.Node | undefined): string | undefined {
  switch (node?.type) {
    case "StringLiteral":
      return node.value;
    case "TemplateLiteral":
      return node.quasis.at(-1)!.value.cooked!;
    case "BinaryExpression":
      return endOf(node.right);
    case "NewExpression":
      return endOf(node.arguments[0]);
    case "MemberExpression":
      return isProperty(node, "href") ? endOf(node.object) : undefined;
    default:
      return undefined;
  }
}

/** Whether `URL` is something else than the global, which Node exports too. */
function hasOwnURL(scope: Scope): boolean {
  const { parent } = scope.getBinding("URL")?.path ?? {};
  if (parent?.type === "ImportDeclaration") return !/^(?:node:)?url$/.test(parent.source.value);
  return scope.hasBinding("URL", true);
}

function specifierOf(node: types.Node | null | undefined, isURLOwn: boolean): string | undefined {
  switch (node?.type) {
    case "StringLiteral":
      return node.value;
    case "TemplateLiteral":
      return node.expressions.length === 0 ? node.quasis[0]!.value.cooked! : undefined;
    case "MemberExpression":
      return isProperty(node, "href") && node.object.type === "NewExpression"
        ? specifierOf(node.object, isURLOwn)
        : undefined;
    case "NewExpression":
      return isURLOwn ? undefined : specifierOfURL(node);
    case "CallExpression":
      return isMetaProperty(node.callee, "resolve")
        ? specifierOf(node.arguments[0], true)
        : undefined;
    default:
      return undefined;
  }
}

/** Of `new URL("x.wasm", import.meta.url)`: to URLs, what looks like a package is relative too. */
function specifierOfURL({ callee, arguments: args }: types.NewExpression): string | undefined {
  const [specifier, base] = args;
  if (callee.type !== "Identifier" || callee.name !== "URL") return undefined;
  if (!isMetaProperty(base, "url")) return undefined;
  const text = specifierOf(specifier, true);
  if (text === undefined) return undefined;
  return relativePattern.test(text) || /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `./${text}`;
}

function isMetaProperty(node: types.Node | undefined, name: string): boolean {
  return isProperty(node, name) && node.object.type === "MetaProperty";
}

function isProperty(
  node: types.Node | undefined,
  name: string,
): node is types.MemberExpression & { property: types.Identifier } {
  return (
    node?.type === "MemberExpression" &&
    !node.computed &&
    node.property.type === "Identifier" &&
    node.property.name === name
  );
}
