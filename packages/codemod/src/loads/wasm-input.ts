import type { Node } from "@babel/types";
import { bindingAt, type Binding } from "../program/bindings.ts";
import { keyNameOf } from "../program/literal-names.ts";
import {
  child,
  children,
  constantBindingOf,
  functionAround,
  initOf,
  isAt,
  isGlobal,
  maybeChild,
  propertyNameOf,
  withoutTypes,
  type NodePath,
} from "../program/node-path.ts";
import { isBuiltinExport } from "./builtin-import.ts";
import { moduleURLOf, type ModuleURL, type Unproved } from "./module-url.ts";

/** What is compiled, where it is the whole of a file that is named relative to the module. */
export interface WasmInput {
  readonly url: ModuleURL;
  readonly by: "fetch" | "file";
  /** The constants that hold nothing but this input, and so must go with it. */
  readonly holders: readonly Binding[];
}

type Found = WasmInput | Unproved | undefined;

function fromURL(argument: NodePath, by: "fetch" | "file"): WasmInput | Unproved {
  const url = moduleURLOf(argument);
  if ("reason" in url) return url;
  if (url.kind === (by === "fetch" ? "path" : "string")) {
    return {
      reason:
        by === "fetch"
          ? "`fetch()` is given a path"
          : "`node:fs` is given a string that is no path",
    };
  }
  return { url, by, holders: [] };
}

/** `fetch(url)`. */
function fetched(path: NodePath): Found {
  if (!isAt(path, "CallExpression") || !isGlobal(child(path, "callee"), "fetch")) return undefined;
  const [url, options] = children(path, "arguments");
  if (!url) return undefined;
  if (options) return { reason: "`fetch()` is given options" };
  return fromURL(url, "fetch");
}

/** `readFileSync(url)`, or `readFile(url)` of `node:fs/promises`. */
function read(path: NodePath, isAwaited: boolean): Found {
  if (!isAt(path, "CallExpression")) return undefined;
  const callee = child(path, "callee");
  const isRead = isAwaited
    ? isBuiltinExport(callee, "fs/promises", "readFile")
    : isBuiltinExport(callee, "fs", "readFileSync");
  if (!isRead) return undefined;
  const [url, options] = children(path, "arguments");
  if (!url) return undefined;
  if (options) return { reason: "the file is read with options" };
  return fromURL(url, "file");
}

/** `import("node:fs/promises").then((fs) => fs.readFile(url))`, as it stands behind an `await`. */
function readByDynamicImport(path: NodePath): Found {
  if (!isAt(path, "CallExpression") || path.node.arguments.length !== 1) return undefined;
  const callee = child(path, "callee");
  const promise = maybeChild(callee, "object");
  if (propertyNameOf(callee) !== "then" || !isAt(promise, "ImportExpression")) return undefined;
  const { source: specifier, phase } = promise.node;
  if (phase || specifier.type !== "StringLiteral") return undefined;
  if (!/^(?:node:)?fs\/promises$/.test(specifier.value)) return undefined;
  const [callback] = children(path, "arguments");
  if (!isAt(callback, "ArrowFunctionExpression") || callback.node.params.length !== 1)
    return undefined;
  const call = child(callback, "body");
  if (!isAt(call, "CallExpression") || call.node.arguments.length !== 1) return undefined;
  if (!readsWith(callback.node.params[0]!, call.node.callee)) return undefined;
  return fromURL(children(call, "arguments")[0]!, "file");
}

/** Whether a callee is the `readFile` of a parameter: of `fs`, or `{ readFile }`. */
function readsWith(parameter: Node, callee: Node): boolean {
  if (parameter.type === "Identifier" && callee.type === "MemberExpression") {
    const { object, property } = callee;
    const isObject = object.type === "Identifier" && object.name === parameter.name;
    return (
      isObject && !callee.computed && property.type === "Identifier" && property.name === "readFile"
    );
  }
  if (parameter.type !== "ObjectPattern" || callee.type !== "Identifier") return false;
  return parameter.properties.some(
    (property) =>
      property.type === "ObjectProperty" &&
      keyNameOf(property) === "readFile" &&
      property.value.type === "Identifier" &&
      property.value.name === callee.name,
  );
}

/** `response.arrayBuffer()`, as it stands behind an `await`. */
function bytesOfResponse(path: NodePath): Found {
  if (!isAt(path, "CallExpression") || path.node.arguments.length > 1) return undefined;
  const callee = child(path, "callee");
  const method = propertyNameOf(callee);
  const object = maybeChild(callee, "object");
  if (method === "arrayBuffer" && path.node.arguments.length === 0) {
    return isAt(object, "AwaitExpression", "Identifier") ? responseFrom(object, true) : undefined;
  }
  if (method !== "then" || !takesBytes(children(path, "arguments")[0])) return undefined;
  return object && fetched(object);
}

/** Whether a callback is `(response) => response.arrayBuffer()`. */
function takesBytes(path: NodePath | undefined): boolean {
  if (!isAt(path, "ArrowFunctionExpression") || path.node.params.length !== 1) return false;
  const [parameter] = path.node.params;
  const { body } = path.node;
  if (parameter?.type !== "Identifier" || body.type !== "CallExpression") return false;
  const { callee } = body;
  if (callee.type !== "MemberExpression" || callee.computed || body.arguments.length > 0)
    return false;
  return (
    callee.object.type === "Identifier" &&
    callee.object.name === parameter.name &&
    callee.property.type === "Identifier" &&
    callee.property.name === "arrayBuffer"
  );
}

/** Follows a constant that is used in this one place, in the function that declares it. */
function throughHolder(path: NodePath, follow: (init: NodePath) => Found): Found {
  const binding = constantBindingOf(path);
  const init = binding && initOf(binding, path);
  if (!binding || !init) return undefined;
  const found = follow(init);
  if (!found || "reason" in found) return found;
  if (binding.referencePaths.length > 1) {
    return { reason: `\`${binding.identifier.name}\` is also used elsewhere` };
  }
  if (functionAround(path) !== functionAround(init)) {
    return {
      reason: `\`${binding.identifier.name}\` is loaded before the function that compiles it is called`,
    };
  }
  return { ...found, holders: [...found.holders, binding] };
}

function responseFrom(value: NodePath, mustBeAwaited: boolean): Found {
  const path = withoutTypes(value);
  if (isAt(path, "AwaitExpression")) return responseFrom(child(path, "argument"), false);
  const found = mustBeAwaited ? undefined : fetched(path);
  return found ?? throughHolder(path, (init) => responseFrom(init, mustBeAwaited));
}

function bytesFrom(value: NodePath): Found {
  const path = withoutTypes(value);
  if (isAt(path, "AwaitExpression")) {
    const argument = child(path, "argument");
    return bytesPromiseFrom(argument) ?? throughHolder(argument, bytesPromiseFrom);
  }
  if (isAt(path, "NewExpression") && isGlobal(child(path, "callee"), "Uint8Array")) {
    const [bytes, surplus] = children(path, "arguments");
    return bytes && !surplus ? bytesFrom(bytes) : undefined;
  }
  return read(path, false) ?? throughHolder(path, bytesFrom);
}

function bytesPromiseFrom(path: NodePath): Found {
  return read(path, true) ?? readByDynamicImport(path) ?? bytesOfResponse(path);
}

/** What to say of an input that is none of those. */
function reasonAgainst(value: NodePath): string {
  const path = withoutTypes(value);
  if (isAt(path, "Identifier")) {
    const binding = bindingAt(path, path.node.name);
    if (binding?.kind === "param") return "its input is handed in by the caller";
    if (binding?.kind === "module") return "its input comes from another module";
    if (binding && !binding.constant) return "the variable of its input is written to";
    const init = binding && initOf(binding, path);
    if (init && !isAt(init, "Identifier")) return reasonAgainst(init);
  }
  return "its input is not proved to be a file that is named relative to the module";
}

/** Proves what the first argument of a function of WebAssembly is. */
export function wasmInputOf(argument: NodePath, takes: "response" | "bytes"): WasmInput | Unproved {
  const found = takes === "response" ? responseFrom(argument, false) : bytesFrom(argument);
  return found ?? { reason: reasonAgainst(argument) };
}
