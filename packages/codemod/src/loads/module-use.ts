import { bindingAt } from "../program/bindings.ts";
import { keyNameOf } from "../program/literal-names.ts";
import {
  child,
  children,
  isAt,
  isGlobal,
  propertyNameOf,
  withTypes,
  type NodePath,
} from "../program/node-path.ts";
import { readWasmCall } from "./wasm-call.ts";
import { isWasmObject } from "./wasm-object.ts";

/** What one use of a value says of it: a WebAssembly.Module, something else, or nothing. */
export type ModuleUse = "module" | "unknown" | { readonly isNot: string };

const other = (isNot: string): ModuleUse => ({ isNot });

/** What is done with the result of `WebAssembly.instantiate(value)` tells bytes and Module apart. */
function useOfResult(promise: NodePath): ModuleUse {
  const outer = withTypes(promise).parentPath;
  if (isAt(outer, "AwaitExpression")) return useOfValue(outer);
  if (!isAt(outer, "MemberExpression") || propertyNameOf(outer) !== "then") return "unknown";
  const call = outer.parentPath;
  if (!isAt(call, "CallExpression")) return "unknown";
  const [callback] = children(call, "arguments");
  if (!isAt(callback, "ArrowFunctionExpression", "FunctionExpression")) return "unknown";
  const [parameter] = children(callback, "params");
  return parameter ? useOfTarget(parameter) : "unknown";
}

function useOfValue(value: NodePath): ModuleUse {
  const outer = withTypes(value).parentPath;
  if (isAt(outer, "VariableDeclarator")) return useOfTarget(child(outer, "id"));
  return isAt(outer, "MemberExpression") ? useOfProperty(propertyNameOf(outer)) : "unknown";
}

/** An Instance has `exports`; what comes of bytes has `instance` and `module`. */
function useOfProperty(name: string | undefined): ModuleUse {
  if (name === "exports") return "module";
  const isOfBytes = name === "instance" || name === "module";
  return isOfBytes
    ? other("it is bytes: `WebAssembly.instantiate()` of it gives `{ module, instance }`")
    : "unknown";
}

function useOfTarget(target: NodePath): ModuleUse {
  if (isAt(target, "ObjectPattern")) {
    const uses = target.node.properties.map((property) =>
      useOfProperty(property.type === "ObjectProperty" ? keyNameOf(property) : undefined),
    );
    return strongest(uses);
  }
  if (!isAt(target, "Identifier")) return "unknown";
  const binding = bindingAt(target, target.node.name);
  return strongest((binding?.referencePaths ?? []).map(useOfValue));
}

/** What several uses say together: what speaks against a Module counts most. */
export function strongest(uses: readonly ModuleUse[]): ModuleUse {
  return (
    uses.find((use) => typeof use === "object") ?? uses.find((use) => use === "module") ?? "unknown"
  );
}

function useAsArgument(call: NodePath, index: number): ModuleUse {
  if (!isAt(call, "CallExpression", "NewExpression")) return "unknown";
  const callee = child(call, "callee");
  if (isGlobal(callee, "fetch")) return other("it is a URL: it is fetched");
  if (isAt(callee, "Identifier") && /^(?:readFile(?:Sync)?|URL)$/.test(callee.node.name)) {
    return other("it is a path or a URL");
  }
  if (!isAt(callee, "MemberExpression")) return "unknown";
  const name = propertyNameOf(callee);
  if (name === "readFile" || name === "readFileSync" || name === "file")
    return other("it is a path");
  if (index > 0) return "unknown";
  const object = child(callee, "object");
  if (propertyNameOf(object) === "Module" && isWasmObject(child(object, "object"))) {
    return /^(?:exports|imports|customSections)$/.test(name ?? "") ? "module" : "unknown";
  }
  if (!isWasmObject(object)) return "unknown";
  if (name === "Instance") return "module";
  const wasmCall = readWasmCall(call);
  if (!wasmCall) return "unknown";
  if (wasmCall.name === "instantiate") return useOfResult(call);
  return other(wasmCall.takes === "bytes" ? "it is bytes: it is compiled" : "it is a response");
}

/** What a reference says of the imported value. */
export function moduleUseOf(reference: NodePath): ModuleUse {
  const { node, parentPath } = withTypes(reference);
  const outer = parentPath!;
  if (isAt(outer, "CallExpression", "NewExpression")) {
    if (outer.node.callee === node) {
      return other("it is called: a loader function of a bundler's plugin");
    }
    return useAsArgument(outer, outer.node.arguments.indexOf(node as never));
  }
  if (isAt(outer, "MemberExpression", "OptionalMemberExpression")) {
    if (outer.node.object !== node) return "unknown";
    return other("its properties are used: its exports, or those of bytes or a path");
  }
  if (isAt(outer, "BinaryExpression") && outer.node.operator === "instanceof") {
    const right = child(outer, "right");
    return propertyNameOf(right) === "Module" && isWasmObject(child(right, "object"))
      ? "unknown"
      : other("it is held against a class");
  }
  if (isAt(outer, "TemplateLiteral")) return other("it is a path or a URL");
  return "unknown";
}
