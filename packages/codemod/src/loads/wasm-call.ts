import type { CallExpression, NewExpression, Node } from "@babel/types";
import type { Binding } from "../program/bindings.ts";
import {
  child,
  children,
  constantBindingOf,
  initOf,
  isAt,
  isGlobal,
  propertyNameOf,
  withoutTypes,
  type NodePath,
} from "../program/node-path.ts";
import { wasmObjectOf } from "./wasm-object.ts";

/** A call that compiles: what it takes, and whether it also instantiates. */
export interface WasmCall {
  readonly path: NodePath<CallExpression | NewExpression>;
  readonly name: LoadingName;
  readonly takes: "response" | "bytes";
  readonly isSync: boolean;
  readonly instantiates: boolean;
  readonly input: NodePath;
  /** The constants that WebAssembly went through. */
  readonly constants: readonly Binding[];
  /** Why it may be a call of something else, or none at all. */
  readonly doubt?: string;
}

const names = [
  "Module",
  "compile",
  "compileStreaming",
  "instantiate",
  "instantiateStreaming",
] as const;

/** The name of a function of WebAssembly that compiles. */
export type LoadingName = (typeof names)[number];

/** Whether a function of WebAssembly of this name compiles. */
export function isLoadingName(name: string): name is LoadingName {
  return names.some((candidate) => candidate === name);
}

/** Reads a call of WebAssembly's own compiling functions. */
export function readWasmCall(path: NodePath<CallExpression | NewExpression>): WasmCall | undefined {
  const callee = child(path, "callee");
  const name = propertyNameOf(callee);
  if (name === undefined || !isLoadingName(name)) return undefined;
  const constants = wasmObjectOf(child(callee, "object"));
  return constants && wasmCall(path, name, { constants });
}

/** A call of one of the compiling functions; `undefined` where it is called as it must not be. */
export function wasmCall(
  path: NodePath<CallExpression | NewExpression>,
  name: LoadingName,
  known: Pick<WasmCall, "constants" | "doubt">,
): WasmCall | undefined {
  const isSync = name === "Module";
  if (isSync !== (path.node.type === "NewExpression")) return undefined;
  const [input] = children(path, "arguments");
  if (!input) return undefined;
  return {
    path,
    name,
    takes: name.endsWith("Streaming") ? "response" : "bytes",
    isSync,
    instantiates: name.startsWith("instantiate"),
    input,
    ...known,
  };
}

const bytesInText = new Set<Node["type"]>([
  "ArrayExpression",
  "StringLiteral",
  "TemplateLiteral",
  "NumericLiteral",
]);

/** Whether a value is bytes that are written in the program itself, as for asking what an engine can do. */
export function isInlineBytes(value: NodePath): boolean {
  const path = withoutTypes(value);
  if (bytesInText.has(path.node.type)) return true;
  if (isAt(path, "NewExpression", "CallExpression")) {
    const callee = child(path, "callee");
    const isBytes =
      isGlobal(callee, "Uint8Array") ||
      isGlobal(callee, "atob") ||
      /^(?:of|from|decode\w*|fromBase64)$/.test(propertyNameOf(callee) ?? "");
    const [bytes, ...others] = children(path, "arguments");
    return isBytes && bytes !== undefined && [bytes, ...others].some(isInlineBytes);
  }
  const init = initOfConstant(path);
  return init !== undefined && isInlineBytes(init);
}

/** Whether a value is already a WebAssembly.Module, so that there is nothing to load. */
export function isModule(value: NodePath): boolean {
  const path = withoutTypes(value);
  if (isAt(path, "AwaitExpression")) {
    const argument = child(path, "argument");
    if (isAt(argument, "ImportExpression")) return argument.node.phase === "source";
    if (!isAt(argument, "CallExpression")) return false;
    return readWasmCall(argument)?.instantiates === false;
  }
  if (isAt(path, "NewExpression")) return readWasmCall(path)?.name === "Module";
  const binding = constantBindingOf(path);
  const declaration = binding?.path.parentPath;
  if (isAt(declaration, "ImportDeclaration")) {
    return (
      declaration.node.phase === "source" ||
      /\.wasm(?:\?module)?$/.test(declaration.node.source.value)
    );
  }
  if (binding?.kind === "param" && isSourceCallback(binding.path)) return true;
  const init = initOfConstant(path);
  return init !== undefined && isModule(init);
}

/** The parameter in `import.source(…).then((module) => …)`. */
function isSourceCallback(path: NodePath): boolean {
  const call = isAt(path, "ArrowFunctionExpression")
    ? path.parentPath
    : path.parentPath?.parentPath;
  if (!isAt(call, "CallExpression")) return false;
  const callee = child(call, "callee");
  if (propertyNameOf(callee) !== "then") return false;
  const promise = child(callee, "object");
  if (isAt(promise, "ImportExpression")) return promise.node.phase === "source";
  return isAt(promise, "CallExpression") && readWasmCall(promise)?.instantiates === false;
}

function initOfConstant(path: NodePath): NodePath | undefined {
  const binding = constantBindingOf(path);
  return binding && initOf(binding, path);
}
